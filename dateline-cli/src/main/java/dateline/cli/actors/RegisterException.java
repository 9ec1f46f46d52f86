package dateline.cli.actors;

import java.io.IOException;

/** A register cannot be read or written; the message says which file, what was expected, what was found, what to do. */
public final class RegisterException extends IOException {
    private static final long serialVersionUID = 1L;

    public RegisterException(String message) {
        super(message);
    }
}
