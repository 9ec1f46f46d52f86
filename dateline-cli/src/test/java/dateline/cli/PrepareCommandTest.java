package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.engine.EngineCache;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareCommandTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void says_where_the_engine_is_and_how_large() {
        CommandLineRun run = CommandLineRun.of("", "prepare");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(EngineCache.file().toString()).contains(" MB, is ready");
    }

    @Test
    void where_nothing_can_be_written_reading_ends_with_code_3_and_says_what_to_do() throws Exception {
        Path report = Files.writeString(folder.resolve("raid.txt"), "Mali accused Chad of a raid.");
        CommandLineRun run = process(report.resolve("cache"), CLASS_PATH, "read", report.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("dateline: preparing the language engine, once")
                .contains(
                        "dateline: The folder " + report.resolve("cache") + " for the prepared language engine cannot")
                .contains("name another by DATELINE_CACHE");
    }

    @Test
    void without_the_models_it_says_what_is_missing() throws Exception {
        String without = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(jar -> !jar.contains("nlp4j-english"))
                .collect(Collectors.joining(File.pathSeparator));
        CommandLineRun run = process(folder, without, "prepare");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("found none; add edu.emory.mathcs.nlp:nlp4j-english:1.1.3");
    }

    /** The command in a process of its own, with another cache folder. */
    private CommandLineRun process(Path cache, String classPath, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put(EngineCache.VARIABLE, cache.toString());
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineRun(process.waitFor(), out, Files.readString(err));
    }
}
