package dateline.language.engine;

import java.io.IOException;
import java.nio.file.Path;

/** Why the prepared file cannot be used; preparing it again mends each of these. */
public final class PreparedFileException extends IOException {
    private static final long serialVersionUID = 1;

    private PreparedFileException(String message) {
        super(message);
    }

    static PreparedFileException missing(Path path) {
        return new PreparedFileException(path + " is not there yet");
    }

    static PreparedFileException otherFormat(Path path, int format) {
        return new PreparedFileException(
                path + " is of format " + format + ", this version reads format " + PreparedFile.FORMAT);
    }

    static PreparedFileException damaged(Path path, String how) {
        return new PreparedFileException(path + " is damaged: " + how);
    }
}
