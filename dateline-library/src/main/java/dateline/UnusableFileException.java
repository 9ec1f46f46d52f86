package dateline;

import java.io.IOException;

/**
 * A file or folder that Dateline was to be opened with is not there or not what it should be. The message says where, what
 * was expected, what was found, what to do.
 */
public final class UnusableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableFileException(String message) {
        super(message);
    }

    UnusableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
