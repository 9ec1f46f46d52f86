package dateline.cli.gazetteer;

import java.io.IOException;

/** The user's gazetteer is of no use; the message says why and what to do. */
public final class GazetteerException extends IOException {
    private static final long serialVersionUID = 1L;

    GazetteerException(String message, Throwable cause) {
        super(message, cause);
    }
}
