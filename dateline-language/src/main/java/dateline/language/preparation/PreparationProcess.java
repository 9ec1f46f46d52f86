package dateline.language.preparation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Runs {@link Preparation} in a process of its own, with the heap that the models take; the reading process needs neither
 * the heap nor the models.
 */
public final class PreparationProcess {
    private final Path target;
    private final String byWhat;
    private final Consumer<String> progress;
    private final List<String> said = new ArrayList<>();

    private PreparationProcess(Path target, String byWhat, Consumer<String> progress) {
        this.target = target;
        this.byWhat = byWhat;
        this.progress = progress;
    }

    /**
     * Prepares the file unless it is there and sound, and waits for that. Interrupted, it ends the process, which leaves
     * nothing that could be taken for the file.
     *
     * @param target where it is to stand
     * @param byWhat what another folder could be named by, for messages: "DATELINE_CACHE"
     * @param progress is told what is being done, as "parts of speech, 3 of 5", by another thread
     * @throws IOException when it could not be prepared; says why and what to do
     */
    public static void run(Path target, String byWhat, Consumer<String> progress) throws IOException {
        new PreparationProcess(target, byWhat, progress).run();
    }

    private void run() throws IOException {
        Process process = start();
        try {
            FutureTask<Integer> listening = new FutureTask<>(() -> listen(process));
            Thread listener = new Thread(listening, "preparation");
            listener.setDaemon(true);
            listener.start();
            check(listening.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while preparing the language engine");
        } catch (ExecutionException e) {
            throw new IOException("The language engine could not be prepared: " + e.getCause(), e);
        } finally {
            process.destroy();
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        PreparationClassPath.find(),
                        Preparation.class.getName(),
                        target.toString(),
                        byWhat)
                .redirectErrorStream(true);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException(
                    "The language engine is prepared by a Java process of its own, which could not be started: expected to"
                            + " run " + java + ", found " + e.getMessage() + "; start with a Java that has it",
                    e);
        }
    }

    private int listen(Process process) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Preparation.PROGRESS)) {
                    progress.accept(line.substring(Preparation.PROGRESS.length()));
                } else {
                    said.add(line);
                }
            }
        }
        return process.waitFor();
    }

    private void check(int exitCode) throws IOException {
        if (exitCode != 0) {
            throw new IOException(said.stream()
                    .filter(line -> line.startsWith(Preparation.FAILURE))
                    .map(line -> line.substring(Preparation.FAILURE.length()))
                    .findFirst()
                    .orElse(unexplained(exitCode)));
        }
    }

    /** Whatever ends a Java process for reasons of its own; that there is not enough memory is the most likely one. */
    private String unexplained(int exitCode) {
        return "The language engine could not be prepared: the preparing process ended with exit code " + exitCode
                + (said.isEmpty() ? "" : " and said \"" + String.join(" ", said) + "\"")
                + "; it needs 2 GB of memory; where there is less, copy the file " + target.getFileName()
                + " from a machine that has prepared it into "
                + target.toAbsolutePath().getParent();
    }
}
