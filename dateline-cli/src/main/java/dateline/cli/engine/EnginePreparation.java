package dateline.cli.engine;

import dateline.cli.terminal.Progress;
import dateline.language.engine.EngineCache;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Prepares the language engine in a process of its own, with the library's models on its class path and the heap that they
 * take; the reading process needs neither.
 */
final class EnginePreparation {
    /** The system property that names a file with the class path of the preparing process; the launcher sets it. */
    private static final String CLASS_PATH = "dateline.preparation.classpath";

    private static final String MAIN = "dateline.language.preparation.Preparation";
    private static final String PROGRESS = "preparing: ";

    private EnginePreparation() {}

    /** Prepares the engine, saying on standard error what is done and why. */
    static void run() throws EngineException {
        Path target = EngineCache.file();
        System.err.println("dateline: preparing the language engine, once: its models are turned into a file that opens"
                + " in a blink (about half a minute, 150 MB in " + target.getParent() + ")");
        long start = System.nanoTime();
        AtomicReference<String> doing = new AtomicReference<>("starting");
        try (Progress shown = Progress.show(() -> "preparing the language engine: " + doing.get() + ", "
                + (System.nanoTime() - start) / 1_000_000_000 + " s")) {
            follow(start(target), doing);
        } catch (IOException e) {
            throw new EngineException(String.valueOf(e.getMessage()));
        }
        System.err.println("dateline: prepared");
    }

    private static Process start(Path target) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(), "-Xmx2g", "-XX:+UseSerialGC", "-cp", classPath(), MAIN, target.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String classPath() throws IOException {
        String named = System.getProperty(CLASS_PATH);
        if (named == null || !new File(named).isFile()) {
            throw new EngineException("The language engine could not be prepared: expected the system property "
                    + CLASS_PATH
                    + " to name a file with a class path, found " + (named == null ? "none" : "\"" + named + "\"")
                    + "; start Dateline by its launcher");
        }
        return Files.readString(Path.of(named)).strip();
    }

    private static void follow(Process process, AtomicReference<String> doing) throws IOException {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(PROGRESS)) {
                    doing.set(line.substring(PROGRESS.length()));
                } else {
                    said.add(line);
                }
            }
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new EngineException(
                        said.isEmpty()
                                ? "Preparing the language engine ended with exit code " + exitCode
                                : said.get(0));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while preparing the language engine");
        }
    }
}
