package dateline.knowledge.gazetteer;

import java.io.IOException;

/** A file that is no gazetteer, or one of another version: says what was expected and what was found. */
public final class GazetteerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    GazetteerFormatException(String message) {
        super(message);
    }
}
