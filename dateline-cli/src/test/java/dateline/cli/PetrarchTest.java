package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading with PETRARCH dictionaries, as a user does it. */
class PetrarchTest {
    private static final String REPORT =
            "Ilse Marran rattled Chad with old sabres. Two fenwardens rattled at Mali with teacups.\n";

    private static final List<String> ACTORS =
            List.of("CORVALE_ [CRV]", "ILSE_MARRAN_", "    [CRVOPP <990503]", "    [CRVGOV >990504]");

    private static final List<String> VERBS = List.of(
            "--- RATTLE [130] ---", "RATTLE {RATTLES RATTLED}", "- * (WITH {OLD SABRES}) [138]", "- SAID * [111]");

    @TempDir
    private Path folder;

    private String report = "";
    private String actors = "";
    private String agents = "";
    private String verbs = "";

    @BeforeEach
    void write() throws IOException {
        report = file("corvale.txt", List.of(REPORT));
        actors = file("own.actors.txt", ACTORS);
        agents = file("own.agents.txt", List.of("FENWARDEN [~COP]"));
        verbs = file("own.verbs.txt", VERBS);
    }

    private String file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }

    private CommandLineRun read(String... options) {
        Stream<String> all = Stream.concat(Stream.of("read", report, "--published", "2010-05-04"), Stream.of(options));
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    @Test
    void actors_and_events_are_found_only_with_the_dictionaries() {
        CommandLineRun without = read();
        CommandLineRun with = read("--petrarch-actors", actors, "--petrarch-agents", agents, "--petrarch-verbs", verbs);

        assertThat(without.err()).isEmpty();
        assertThat(without.out()).contains("Ilse Marran  no code", "no events").doesNotContain("fenwardens");
        assertThat(with.exitCode()).isZero();
        assertThat(with.out())
                .contains(
                        "Ilse Marran  CRVGOV  person",
                        "fenwardens  MLICOP",
                        "Ilse Marran  THREATEN/violence 138 → Chad",
                        "fenwardens  THREATEN 130 → Mali");
    }

    @Test
    void an_event_names_the_line_of_the_dictionary_and_keeps_to_the_schema() {
        CommandLineRun run = read("--petrarch-actors", actors, "--petrarch-verbs", verbs, "--format", "json");

        ReadingSchemaCheck.assertValid(run.out());
        assertThat(run.out()).contains("\"rule\" : \"own.verbs.txt:3\"");
    }

    @Test
    void lines_that_cannot_be_honoured_are_told_and_written() throws IOException {
        Path all = folder.resolve("report.txt");
        CommandLineRun run =
                read("--petrarch-actors", actors, "--petrarch-verbs", verbs, "--petrarch-report", all.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        "dateline: own.actors.txt: 4 lines, 4 honoured, 0 in part, 0 left out",
                        "dateline: own.verbs.txt: 4 lines, 3 honoured, 0 in part, 1 left out",
                        "  own.verbs.txt:4: - SAID * [111]: \"SAID\" before the verb is no noun that does it; left out");
        assertThat(Files.readAllLines(all)).hasSize(3).last().asString().startsWith("own.verbs.txt:4: ");
    }

    @Test
    void of_many_such_lines_the_first_are_told_and_all_are_written() throws IOException {
        String odd = file("odd.txt", Stream.generate(() -> "NO CODE").limit(100).toList());
        Path all = folder.resolve("report.txt");
        CommandLineRun run = read("--petrarch-agents", odd, "--petrarch-report", all.toString());

        assertThat(run.err().lines()).hasSize(22).last().isEqualTo("  … and 80 more; all are in " + all);
        assertThat(Files.readAllLines(all)).hasSize(101);
        assertThat(read("--petrarch-agents", odd).err()).contains("… and 80 more; --petrarch-report FILE writes all");
    }

    @Test
    void a_dictionary_that_cannot_be_read_is_told_and_done_without() throws IOException {
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[4096]);
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        CommandLineRun run = read(
                "--petrarch-actors", folder.resolve("missing.txt").toString(),
                "--petrarch-actors", folder.toString(),
                "--petrarch-agents", binary.toString(),
                "--petrarch-verbs", empty.toString(),
                "--petrarch-actors", actors);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        l -> assertThat(l)
                                .endsWith(
                                        "missing.txt: expected a PETRARCH dictionary, found none; it is done without"),
                        l -> assertThat(l)
                                .endsWith(": expected a PETRARCH dictionary, found a folder; it is done without"),
                        l -> assertThat(l).contains("binary.txt: expected ").endsWith("; it is done without"),
                        l -> assertThat(l).contains("empty.txt: expected text, found an empty file"),
                        l -> assertThat(l).contains("own.actors.txt: 4 lines, 4 honoured"));
        assertThat(run.out()).contains("Ilse Marran  CRVGOV  person");
    }

    @Test
    void names_of_our_own_may_be_given_another_meaning() throws IOException {
        String other = file("other.txt", List.of("CHAD_ [THA]"));

        assertThat(read("--petrarch-actors", other).out()).contains("THA").doesNotContain("TCD");
    }
}
