package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dateline.json.WireName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements as a user gets them. {@code -Dgolden=rewrite} writes the golden files anew; the difference is then reviewed. */
class QuotesCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/quotes");
    private static final String REPORT = "Mali accused Chad of a raid. Chad denied that it had attacked Mali.\n";
    private static final String GERMAN =
            "Die Regierung in Wien hat am Mittwoch angekündigt, dass sie die Gespräche mit dem Nachbarland nicht"
                    + " fortsetzen wird. Der Minister warf der anderen Seite vor, Zusagen nicht einzuhalten.\n";

    @TempDir
    private Path folder;

    private static CommandLineRun harbour(String... options) {
        List<String> all = new ArrayList<>(
                List.of("quotes", FOLDER.resolve("harbour.txt").toString(), "--published", "2024-05-15"));
        all.addAll(List.of(options));
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(QuotesFormat.class)
    void is_written_as_the_golden_file_says(QuotesFormat format) throws IOException {
        String name = WireName.of(format);
        CommandLineRun run = harbour("--format", name);
        Path golden = FOLDER.resolve("harbour." + name + ".golden");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .as("If the new output is better, run with -Dgolden=rewrite and review the difference")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void tells_as_many_statements_as_read_does_with_the_words_that_stand_at_their_spans() throws IOException {
        JsonNode read = json(CommandLineRun.of(
                        "",
                        "read",
                        FOLDER.resolve("harbour.txt").toString(),
                        "--published",
                        "2024-05-15",
                        "--format",
                        "json")
                .out());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : harbour("--format", "jsonl").out().lines().toList()) {
            lines.add(json(line));
        }
        int[] text = read.at("/article/text").asText().codePoints().toArray();

        assertThat(lines).hasSameSizeAs(read.get("statements"));
        assertThat(lines).allSatisfy(l -> {
            for (int i = 0; i < l.get("span").size(); i++) {
                int start = l.at("/span/" + i + "/0").asInt();
                int end = l.at("/span/" + i + "/1").asInt();
                assertThat(new String(text, start, end - start))
                        .isEqualTo(l.at("/content/" + i).asText());
            }
        });
    }

    @Test
    void csv_is_read_back_by_the_library_that_wrote_it() throws IOException {
        List<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(harbour("--format", "csv").out())
                .readAll();

        assertThat(rows)
                .hasSize(harbour("--format", "jsonl").out().lines().toList().size());
        assertThat(rows.get(0))
                .containsEntry("report", "harbour")
                .containsEntry("speaker", "Amina Sall")
                .containsEntry("content", "“The harbor will stay open,”");
    }

    @Test
    void colours_only_where_they_are_asked_for() {
        assertThat(harbour().out()).doesNotContain("\u001b[");
        assertThat(harbour("--color", "always").out()).contains("\u001b[");
        assertThat(harbour("--color", "always").out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(harbour().out());
    }

    @Test
    void only_what_is_asked_for_is_told() {
        assertThat(harbour("--speaker", "SALL").out())
                .contains("Amina Sall", "2 of ")
                .doesNotContain("Karim Osei");
        assertThat(harbour("--speaker", "säll").out())
                .isEqualTo(harbour("--speaker", "sall").out());
        assertThat(harbour("--act", "deny,decline-comment").out())
                .contains("2 of ", "declined to comment")
                .doesNotContain("Sall");
        assertThat(harbour("--direct").out())
                .contains("“The harbor will stay open,”")
                .doesNotContain("any boats");
        assertThat(harbour("--direct", "--speaker", "osei", "--format", "gkg").out())
                .contains("|said|We have 12 witnesses and photos; look at them 😀,", "Amina Sall,")
                .doesNotContain("|told|");
    }

    @Test
    void a_question_that_nothing_fits_is_told_what_is_there() {
        CommandLineRun run = harbour("--speaker", "Smith", "--act", "threaten");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("statements fits: speaker \"Smith\", act threaten; speakers here: ")
                .contains("Amina Sall");
        assertThat(harbour("--speaker", "Smith", "--format", "csv").out().lines())
                .hasSize(1);
        assertThat(harbour("--speaker", "Smith", "--format", "quotebank").out()).isEmpty();
    }

    @Test
    void a_report_without_statements_says_so() {
        assertThat(CommandLineRun.of("The weather was fine.", "quotes", "-").out())
                .isEqualTo("stdin\ndate of publication unknown\n\nno statements\n\n");
    }

    @Test
    void a_report_in_another_language_is_told_apart_from_one_without_statements() throws IOException {
        String file = Files.writeString(folder.resolve("wien.txt"), GERMAN).toString();

        assertThat(CommandLineRun.of("", "quotes", file).out())
                .contains("no statements; the report is in German; only English is read");
        CommandLineRun csv = CommandLineRun.of("", "quotes", file, "--format", "csv");
        assertThat(csv.exitCode()).isZero();
        assertThat(csv.out().lines()).hasSize(1);
        assertThat(csv.err())
                .isEqualTo("dateline: wien: no statements; the report is in German; only English is read\n");
        assertThat(CommandLineRun.of("", "quotes", file, "--format", "gkg")
                        .out()
                        .split("\t", -1))
                .hasSize(27);
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_is_read() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
        String raid = Files.writeString(folder.resolve("raid.txt"), REPORT).toString();
        CommandLineRun run = CommandLineRun.of("", "quotes", empty, raid, "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt: expected a report, found an empty file");
        assertThat(run.out().lines()).hasSize(3).first().asString().startsWith("report,id,speaker,office,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "gkg", "gqg", "quotebank", "quotebank-articles"})
    void a_broken_line_between_others_is_told_and_leaves_no_trace_in_formats_of_others(String format) {
        String good = "{\"id\": \"a\", \"text\": \"“We will stay,” said Mali.\"}\n";
        String other = good.replace("\"a\"", "\"b\"");
        String alone = CommandLineRun.of(good + "\n" + other, "quotes", "--jsonl", "--format", format)
                .out();
        CommandLineRun run = CommandLineRun.of(good + "{broken\n" + other, "quotes", "--jsonl", "--format", format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("dateline: line 2: expected a JSON object, found \"{broken\"");
        assertThat(run.out()).isEqualTo(alone);
    }

    @Test
    void json_lines_tell_of_a_broken_line_in_its_place() {
        String in = "{\"id\": \"a\", \"text\": \"Mali accused Chad.\"}\n{\"id\": \"b\", \"text\": 7}\n{\"id\": \"c\","
                + " \"text\": \"“No,” said Mali.\"}\n";
        CommandLineRun run = CommandLineRun.of(in, "quotes", "--jsonl", "--format", "jsonl", "--threads", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(l -> l.contains("error")))
                .containsExactly("{\"report\":\"b\",\"error\":\"expected words in \\\"text\\\", found \\\"7\\\"\"}");
        assertThat(run.out().strip()).doesNotStartWith("{\"report\":\"c\"");
        assertThat(run.out().lines().reduce((a, b) -> b)).get().asString().startsWith("{\"report\":\"c\"");
    }

    @Test
    void records_are_numbered_by_their_line() {
        String in = "{\"id\": \"a\", \"text\": \"Mali left.\"}\n".repeat(30);

        assertThat(CommandLineRun.of(in, "quotes", "--jsonl", "--format", "gkg", "--threads", "3")
                        .out()
                        .lines())
                .hasSize(30)
                .allSatisfy(l -> assertThat(l).startsWith("00000000000000-"))
                .last()
                .asString()
                .startsWith("00000000000000-30\t");
    }

    @Test
    void wrong_usage_is_told_with_what_was_expected() {
        assertThat(CommandLineRun.of("", "quotes").err()).contains("Expected one or more files");
        assertThat(CommandLineRun.of("", "quotes", "a.txt", "--format", "xml").err())
                .contains("'--format'", "expected one of table, csv, jsonl, gkg,", "quotebank-articles; found \"xml\"");
        assertThat(CommandLineRun.of("", "quotes", "a.txt", "--act", "deny,shout")
                        .err())
                .contains("'--act'", "decline-comment", "found \"shout\"");
        assertThat(CommandLineRun.of("", "quotes", "a.txt", "--speaker", " ").err())
                .contains("--speaker: expected a part of a name");
        assertThat(CommandLineRun.of("", "quotes", "a.txt", "--jsonl").exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("", "quotes", "a.txt", "--rules", "nowhere")
                        .err())
                .contains("--rules: nowhere: expected a folder");
    }

    @Test
    void help_names_every_format_and_act_and_fits_eighty_columns() {
        String help = CommandLineRun.of("", "quotes", "--help").out();

        assertThat(help).contains(EnumNames.of(QuotesFormat.values())).contains("decline-comment");
        assertThat(help.lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
