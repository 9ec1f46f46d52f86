package dateline.cli.engine;

import dateline.LanguageEngine;
import dateline.PreparationListener;
import dateline.cli.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells on standard error that the language engine is being prepared, why, and on a terminal how far it is. */
public final class PreparationProgress implements PreparationListener {
    private volatile String doing = "starting";
    private @Nullable Progress shown;

    private PreparationProgress() {}

    /** Begins to open the language engine of a command. */
    public static LanguageEngine openingEngine() {
        return LanguageEngine.opening(new PreparationProgress());
    }

    @Override
    public void begins(Path file, String reason) {
        if (Files.exists(file)) {
            System.err.println("dateline: " + reason);
        }
        System.err.println("dateline: preparing the language engine, once: its models are turned into a file that opens"
                + " in a blink (about half a minute, 150 MB in " + file.getParent() + ")");
        long start = System.nanoTime();
        shown = Progress.show(() ->
                "preparing the language engine: " + doing + ", " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    @Override
    public void step(String what) {
        doing = what;
    }

    @Override
    public void succeeds(Path file) {
        wipe();
        System.err.println("dateline: prepared");
    }

    @Override
    public void fails(Path file, String message) {
        wipe();
    }

    private void wipe() {
        if (shown != null) {
            shown.close();
        }
    }
}
