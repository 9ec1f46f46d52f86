package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in processes of their own whose standard output cannot be written, or is not read on. */
class LostOutputTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    static boolean hasFullDevice() {
        return Files.isWritable(FULL);
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("raid.txt"), "Mali accused Chad of a raid.");
        Files.writeString(
                folder.resolve("raids.jsonl"), "{\"id\": \"r\", \"text\": \"Mali accused Chad of a raid.\"}\n");
        Files.writeString(
                folder.resolve("keita.txt"), "Malian Foreign Minister Ilse Keita met Abdou Sato, the Chadian premier.");
        assertThat(run("read keita.txt --published 2024-05-15 --register who.tsv"))
                .isZero();
    }

    private int run(String arguments) {
        List<String> words = new ArrayList<>();
        for (String word : arguments.split(" ")) {
            words.add(word.contains(".t") ? folder.resolve(word).toString() : word);
        }
        return CommandLineRun.of("", words.toArray(String[]::new)).exitCode();
    }

    @ParameterizedTest
    @EnabledIf("hasFullDevice")
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "read --help",
                "read raid.txt",
                "read raid.txt --format json",
                "read --jsonl",
                "quotes raid.txt",
                "quotes raid.txt --format csv",
                "explain raid.txt",
                "explain raid.txt --format json",
                "rules --kind talks",
                "codes",
                "codes 112 --format csv",
                "schema",
                "gazetteer",
                "gazetteer find Paris",
                "prepare",
                "actors --register who.tsv",
                "actors list --register who.tsv --format jsonl",
                "actors history --register who.tsv",
                "actors export --register who.tsv --petrarch -",
                "actors correct ilse-keita --until 2025-01-01 --register who.tsv",
            })
    void a_full_disk_is_told_with_exit_code_3(String arguments) throws Exception {
        Path err = folder.resolve("err.txt");
        Process process = process(arguments, err).redirectOutput(FULL.toFile()).start();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(err)
                .content()
                .startsWith("dateline: standard output cannot be written (")
                .hasLineCount(1);
    }

    @Test
    void whoever_stops_reading_hears_nothing() throws Exception {
        Path reports = folder.resolve("raids.jsonl");
        Files.writeString(reports, Files.readString(reports).repeat(2_000)); // more than a pipe holds
        Path err = folder.resolve("err.txt");
        Process process = process("read --jsonl", err).start();

        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"format\":\"dateline-reading/2\"");
        }

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(err).isEmptyFile();
    }

    private ProcessBuilder process(String arguments, Path err) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments.split(" ")));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(folder.resolve("raids.jsonl").toFile())
                .redirectError(err.toFile());
    }
}
