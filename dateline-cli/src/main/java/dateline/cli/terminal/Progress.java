package dateline.cli.terminal;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A line on standard error that tells how far work has come, while it takes longer than a second. Only on a terminal: a pipe
 * or a log gets none.
 */
public final class Progress implements AutoCloseable {
    private static final String WIPE = "\r\u001b[K";

    private final ScheduledExecutorService clock;
    private final PrintStream err;
    private boolean shown;

    private Progress(PrintStream err, ScheduledExecutorService clock) {
        this.err = err;
        this.clock = clock;
    }

    /** Shows what {@code line} says once a second, beginning after the first, until closed. */
    public static Progress show(Supplier<String> line) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(System.err, clock);
        if (Terminal.isInteractive()) {
            clock.scheduleAtFixedRate(() -> progress.print(line.get()), 1, 1, TimeUnit.SECONDS);
        }
        return progress;
    }

    private synchronized void print(String line) {
        shown = true;
        err.print(WIPE + "dateline: " + line + " …");
        err.flush();
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
    }
}
