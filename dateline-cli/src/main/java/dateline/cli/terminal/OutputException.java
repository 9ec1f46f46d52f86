package dateline.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a command made cannot be written: the disk is full, the output is closed. The command ends with exit code 3. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean pipeClosed;

    private OutputException(String message, boolean pipeClosed, IOException cause) {
        super(message, cause);
        this.pipeClosed = pipeClosed;
    }

    /** A file could not be put in its place; what stood there before still does. */
    public static OutputException of(Path file, IOException cause) {
        return new OutputException(
                file + ": cannot be written (" + reason(cause) + "); what stood there before is unchanged",
                false,
                cause);
    }

    static OutputException ofStandardOutput(IOException cause, boolean pipeClosed) {
        return new OutputException(
                "standard output cannot be written (" + reason(cause)
                        + "); the command ends here, and the rest of what it prints is lost",
                pipeClosed,
                cause);
    }

    /** Whether whoever read the output has seen enough of it, as "head" has after ten lines: no reason to say a word. */
    public boolean isPipeClosed() {
        return pipeClosed;
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String told = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return told == null ? cause.getClass().getSimpleName() : told;
    }
}
