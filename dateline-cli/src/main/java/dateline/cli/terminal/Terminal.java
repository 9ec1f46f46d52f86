package dateline.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal: whether there is one, how wide it is, whether it wants colour. */
public final class Terminal {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    private Terminal() {}

    /** Whether a person looks on: standard input or output stands on a terminal and standard error is not sent to a file. */
    static boolean isInteractive() {
        return isTerminal(2);
    }

    /** Whether standard output stands on a terminal. */
    public static boolean isOutput() {
        return isTerminal(1);
    }

    /**
     * On Linux and macOS the descriptor tells; elsewhere {@link System#console()}, which knows only whether both standard
     * streams stand on a terminal.
     */
    private static boolean isTerminal(int descriptor) {
        File own = new File("/proc/self/fd/" + descriptor);
        if (!own.exists()) {
            return System.console() != null;
        }
        try {
            String target = own.getCanonicalPath();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false; // a pipe or socket has no path
        }
    }

    /** Whether standard output is known to go to another program. */
    static boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException e) {
            return false; // closed, or a system that does not tell
        }
    }

    public static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{1,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Integer.parseInt(columns));
    }
}
