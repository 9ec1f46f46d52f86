package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reasons as a user sees them. {@code -Dgolden=rewrite} writes the golden pages anew; the difference is then reviewed. */
class ExplainCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/explain");
    private static final String REPORT = "Mali shelled a village in Chad. The weather was fine.\n";

    @ParameterizedTest
    @ValueSource(strings = {"shelling", "sanctions", "talks"})
    void explains_as_the_golden_page_says(String name) throws IOException {
        String page = withoutLineNumbers(explain(name).out());
        Path golden = FOLDER.resolve(name + ".golden.txt");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, page);
        }
        assertThat(inOneLine(page))
                .as("If the new page is better, run with -Dgolden=rewrite and review the difference")
                .isEqualTo(inOneLine(Files.readString(golden)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shelling", "sanctions", "talks"})
    void no_line_is_longer_than_the_page_is_wide(String name) throws IOException {
        assertThat(explain(name).out().lines())
                .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(Terminal.width()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shelling", "sanctions", "talks"})
    void explains_every_event_that_read_finds_and_every_other_sentence(String name) throws IOException {
        String file = FOLDER.resolve(name + ".txt").toString();
        JsonNode read = json(CommandLineRun.of("", "read", file, "--published", "2024-05-15", "--format", "json"));
        JsonNode explained =
                json(CommandLineRun.of("", "explain", file, "--published", "2024-05-15", "--format", "json"));

        assertThat(facts(explained.get("events"))).isEqualTo(facts(read.get("events")));
        String text = read.at("/article/text").asText();
        assertThat(explained.findValues("span"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.get(1).asInt()).isBetween(s.get(0).asInt() + 1, text.length()));
        assertThat(explained.get("events")).allSatisfy(e -> {
            assertThat(e.at("/status/because").asText()).isNotEmpty();
            assertThat(e.at("/background/because").asText()).isNotEmpty();
        });
    }

    private static List<String> facts(JsonNode events) {
        List<String> facts = new ArrayList<>();
        for (JsonNode event : events) {
            String status = event.get("status").isObject()
                    ? event.at("/status/value").asText()
                    : event.get("status").asText();
            boolean background = event.get("background").isObject()
                    ? event.at("/background/value").asBoolean()
                    : event.get("background").asBoolean();
            facts.add(event.get("id").asText() + " "
                    + event.get("plover").get("event").asText() + " "
                    + event.get("cameo").asText() + " " + status + " " + background);
        }
        return facts;
    }

    /** Each value has its words: who, when and where, beside the reasons. */
    @Test
    void explains_in_json_as_the_golden_file_says() throws IOException {
        String file = FOLDER.resolve("shelling.txt").toString();
        String json = CommandLineRun.of("", "explain", file, "e1", "--published", "2024-05-15", "--format", "json")
                .out()
                .replaceAll("\\.yaml:[0-9]+\"", ".yaml\"")
                .replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
        Path golden = FOLDER.resolve("shelling.golden.json");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, json);
        }
        assertThat(json)
                .as("If the new explanation is better, run with -Dgolden=rewrite and review the difference")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void one_event_alone_is_explained_where_it_is_named() {
        CommandLineRun run = CommandLineRun.of(REPORT, "explain", "-", "e1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("e1  ASSAULT/heavy-weapons  CAMEO 194: ")
                .contains("[source Mali] {trigger shelled} <target a village in Chad>.")
                .doesNotContain("weather", "\u001b[");
    }

    @Test
    void an_event_that_is_not_there_is_wrong_usage_and_those_that_are_there_are_told() {
        CommandLineRun wrong = CommandLineRun.of(REPORT, "explain", "-", "e7");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("Expected the id of an event, found \"e7\"; the report has e1");
        assertThat(CommandLineRun.of("The weather was fine.", "explain", "-", "e1")
                        .err())
                .contains("the report has no events");
    }

    @Test
    void colours_are_added_to_the_marks_where_they_are_asked_for() {
        String colored =
                CommandLineRun.of(REPORT, "explain", "-", "--color", "always").out();

        assertThat(colored).contains("\u001b[32m[source\u001b[0m \u001b[32mMali]\u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(CommandLineRun.of(REPORT, "explain", "-", "--color", "never")
                        .out());
    }

    @Test
    void what_cannot_be_read_is_told(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(CommandLineRun.of("", "explain").exitCode()).isEqualTo(2);
        CommandLineRun missing =
                CommandLineRun.of("", "explain", folder.resolve("missing.txt").toString());
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("missing.txt: expected a file, found none");
        assertThat(CommandLineRun.of("", "explain", empty.toString()).err()).contains("found an empty file");
    }

    @Test
    void a_report_in_another_language_has_nothing_to_explain() {
        CommandLineRun run = CommandLineRun.of(
                "Die Regierung in Wien hat am Mittwoch angekündigt, dass sie die Gespräche mit dem Nachbarland nicht"
                        + " fortsetzen wird. Der Minister warf der anderen Seite vor, Zusagen nicht einzuhalten.\n",
                "explain",
                "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("stdin: the report is in German; only English is read\n");
    }

    private static CommandLineRun explain(String name) {
        return CommandLineRun.of("", "explain", FOLDER.resolve(name + ".txt").toString(), "--published", "2024-05-15");
    }

    /** Where a line breaks depends on the line numbers of cards. */
    static String inOneLine(String page) {
        return withoutLineNumbers(page).replaceAll("\\s+", " ").strip();
    }

    /** Cards move in their files when others are added above them. */
    private static String withoutLineNumbers(String page) {
        return page.replaceAll("\\.yaml:[0-9]+\\)", ".yaml)");
    }

    private static JsonNode json(CommandLineRun run) throws IOException {
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
