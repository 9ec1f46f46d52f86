package dateline;

import java.io.IOException;

/** The language engine is not there and could not be prepared; the message says why and what to do. */
public final class EngineException extends IOException {
    private static final long serialVersionUID = 1L;

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
