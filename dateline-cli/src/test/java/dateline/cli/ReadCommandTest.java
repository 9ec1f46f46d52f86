package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it: real files, real streams. */
class ReadCommandTest {
    private static final String REPORT =
            "BAMAKO, Mali (AP) — Mali accused Chad on Tuesday of shelling a village near the border.\n\n"
                    + "At least 12 people were killed, the army said.\n";

    @TempDir
    private Path folder;

    private String file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void prints_a_page() throws IOException {
        CommandLineRun run = CommandLineRun.of("", "read", file("raid.txt", REPORT), "--published", "2024-05-15");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "published 2024-05-15 (given)", "Mali  ACCUSE/allege 1123 → Chad", "At least 12 people  killed")
                .doesNotContain("\u001b[");
    }

    @Test
    void prints_json_that_keeps_to_the_schema() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "", "read", file("raid.txt", REPORT), "--format", "json", "--published", "2024-05-15");

        ReadingSchemaCheck.assertValid(run.out());
        assertThat(run.out()).contains("\"id\" : \"raid\"", "\"start\" : \"2024-05-14\"");
    }

    @Test
    void what_there_is_no_time_for_is_said_and_marked() throws IOException {
        String report = file("raids.txt", REPORT.repeat(100));
        CommandLineRun page = CommandLineRun.of("", "read", report, "--deadline", "0.002");
        CommandLineRun json = CommandLineRun.of("", "read", report, "--deadline", "0.002", "--format", "json");

        assertThat(page.exitCode()).isEqualTo(1);
        assertThat(page.err()).contains("dateline: raids: read in part; ", "time was over before");
        assertThat(page.out()).contains("read in part, see the doubts\n", "time was over before");
        assertThat(json.out()).contains("\"partial\" : true");
        ReadingSchemaCheck.assertValid(json.out());
    }

    @Test
    void one_line_that_takes_long_does_not_hold_up_the_others() {
        String slow = "{\"id\": \"slow\", \"text\": \"" + "Kenya said that Uganda said that ".repeat(6_000) + "\"}\n";
        String lines = slow + "{\"id\": \"short\", \"text\": \"Mali accused Chad of a raid.\"}\n";
        CommandLineRun run = CommandLineRun.of(lines, "read", "--jsonl", "--deadline", "2", "--threads", "1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("dateline: slow: read in part; ").hasLineCount(1);
        assertThat(run.out().lines().toList()).hasSize(2).satisfies(read -> {
            assertThat(read.get(0)).contains("\"partial\":true");
            assertThat(read.get(1)).contains("\"id\":\"short\"").doesNotContain("\"partial\"");
        });
    }

    @Test
    void a_deadline_is_a_time_to_come() {
        CommandLineRun run = CommandLineRun.of("", "read", "-", "--deadline", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--deadline: expected a number of seconds such as 60 or 0.5, found 0.0");
    }

    @Test
    void reads_standard_input() {
        CommandLineRun run = CommandLineRun.of(REPORT, "read", "-", "--color", "always");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("date of publication unknown", "\u001b[", "could not be resolved");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_is_read() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "",
                "read",
                file("empty.txt", ""),
                folder.toString(),
                folder.resolve("missing.txt").toString(),
                file("image.bin", new byte[4096]),
                file("raid.txt", REPORT));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(4)
                .satisfiesExactly(
                        l -> assertThat(l).contains("empty.txt: expected a report, found an empty file"),
                        l -> assertThat(l).contains(": expected a file, found a folder; name the files in it"),
                        l -> assertThat(l).contains("missing.txt: expected a file, found none; check the name"),
                        l -> assertThat(l).contains("image.bin: expected"));
        assertThat(run.out()).contains("Mali  ACCUSE/allege 1123 → Chad");
    }

    @Test
    void bytes_that_are_no_utf8_are_read_as_windows_1252_with_a_doubt() throws IOException {
        byte[] bytes = "Mali’s president thanked Norway.\n".getBytes(Charset.forName("windows-1252"));
        CommandLineRun run = CommandLineRun.of("", "read", file("old.txt", bytes));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Mali’s president", "not valid UTF-8; they were read as windows-1252");
    }

    @Test
    void a_report_in_another_language_is_recognised_and_yields_no_records() throws IOException {
        String german = "Die Regierung in Wien hat am Mittwoch angekündigt, dass sie die Gespräche mit dem Nachbarland"
                + " nicht fortsetzen wird. Der Minister warf der anderen Seite vor, Zusagen nicht einzuhalten.\n";
        CommandLineRun run = CommandLineRun.of("", "read", file("wien.txt", german), "--format", "json");

        ReadingSchemaCheck.assertValid(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"language\" : \"de\"", "only English is read", "\"statements\" : [ ]");
    }

    @Test
    void wrong_usage_is_told_without_loading_anything() {
        assertThat(CommandLineRun.of("", "read").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("", "read", "a.txt", "--published", "soon").exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("", "read", "a.txt", "--threads", "0").err())
                .contains("--threads: expected 1 or more");
        assertThat(CommandLineRun.of("", "read", "a.txt", "--rules", "nowhere").err())
                .contains("--rules: nowhere: expected a folder");
    }

    @Test
    void mistakes_in_own_rules_are_told_all_at_once() throws IOException {
        Files.createDirectories(folder.resolve("event"));
        Files.writeString(folder.resolve("event/own.yaml"), "- rule: own\n  verbs: [\"<source> greet <target>\"]\n");
        CommandLineRun run = CommandLineRun.of(REPORT, "read", "-", "--rules", folder.toString());

        Path at = folder.resolve("event/own.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        at + ":1: rule \"own\" needs at least one sentence it finds, with the record expected",
                        at + ":1: rule \"own\" needs at least one sentence it passes over");
    }

    @Test
    @Timeout(120)
    void ten_thousand_json_lines_of_which_some_are_broken_are_read_in_order() {
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            in.append(i % 1000 == 7 ? "{\"id\": \"r" + i + "\", \"text\": 7}" : i % 1000 == 8 ? "{broken" : line(i))
                    .append('\n');
        }
        CommandLineRun two = CommandLineRun.of(in.toString(), "read", "--jsonl", "--threads", "2");
        List<String> lines = two.out().lines().toList();

        assertThat(two.exitCode()).isEqualTo(1);
        assertThat(lines).hasSize(10_000);
        assertThat(lines.get(7))
                .isEqualTo("{\"id\":\"r7\",\"error\":\"expected words in \\\"text\\\", found \\\"7\\\"\"}");
        assertThat(lines.get(8)).startsWith("{\"error\":\"expected a JSON object, found \\\"{broken\\\"");
        assertThat(lines.get(9_999)).contains("\"id\":\"r9999\"");
        assertThat(two.err().lines()).hasSize(20).first().asString().startsWith("dateline: line 8: expected words");
        lines.stream().filter(l -> !l.contains("\"error\"")).limit(20).forEach(ReadingSchemaCheck::assertValid);
        assertThat(CommandLineRun.of(in.toString(), "read", "--jsonl", "--threads", "1")
                        .out())
                .isEqualTo(two.out());
    }

    private static String line(int i) {
        return "{\"id\": \"r" + i + "\", \"text\": \"Mali accused Chad.\", \"published\": \"2024-05-15\"}";
    }

    @Test
    @Tag("slow")
    @Timeout(300)
    void hostile_texts_are_read_in_bounded_time() throws IOException {
        String quotes = "“He said. ".repeat(10_000);
        String longLine = "The army said that it had shelled the town. ".repeat(500_000);
        CommandLineRun run = CommandLineRun.of(
                "",
                "read",
                "--deadline",
                "200",
                "--format",
                "json",
                file("quotes.txt", quotes),
                file("nul.txt", REPORT.replace("village", "vil\0lage")),
                file("nested.txt", "(".repeat(50_000) + " Mali accused Chad."),
                file("line.txt", longLine),
                file("words.txt", "a".repeat(1_000_000)));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(longLine).hasSizeGreaterThan(20_000_000);
        assertThat(run.out()).contains("only the first 500000 were read");
    }
}
