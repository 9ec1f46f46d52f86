import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs of this project in processes of their own, beginning with an empty cache folder. */
class EmbeddingTest {
    @TempDir
    private Path folder;

    private record Running(Process process, Path out, Path err) {
        String printed() throws Exception {
            int exitCode = process.waitFor();
            assertEquals("", Files.readString(err), "nobody asked for a word on standard error");
            assertEquals(0, exitCode);
            return Files.readString(out).replace(System.lineSeparator(), "\n");
        }
    }

    @Test
    void two_processes_of_four_threads_begin_with_nothing_prepared_and_a_third_finds_it_done() throws Exception {
        Path cache = folder.resolve("cache");
        Running one = start(cache, "ReadTogether", cache.toString());
        Running other = start(cache, "ReadTogether", cache.toString());
        String read = one.printed();

        assertTrue(read.matches("4 threads, different readings: 1, records: [1-9][0-9]*\n"), read);
        assertEquals(read, other.printed());
        assertEquals(shownInTheReadme(), start(cache, "FirstReading").printed());
    }

    private static String shownInTheReadme() throws IOException {
        String section = Files.readString(Path.of("../../README.md")).split("## In Java\n")[1];
        return section.split("prints\n\n```\n")[1].split("```\n")[0];
    }

    private Running start(Path cache, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, main, ".out");
        Path err = Files.createTempFile(folder, main, ".err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DATELINE_CACHE", cache.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // which Java itself mentions on standard error
        return new Running(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }
}
