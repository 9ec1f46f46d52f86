package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Showing and correcting a register. */
class ActorsCommandTest {
    private static final String HEADER = "id\tname\tother names\ttitle\tcountry\tsectors\tsince\tuntil\tseen\tpetrarch";

    @TempDir
    private Path folder;

    private Path register = Path.of("");

    @BeforeEach
    void write() throws IOException {
        register = Files.write(
                folder.resolve("who.tsv"),
                List.of(
                        HEADER,
                        "ana-brant\tAna Brant\t\tenvoy\tCHE\tGOV\t\t\t2024-01-01 x; 2024-03-04 y\t",
                        "ana-brant\tAna Brant\t\tgeneral\tMLI\tMIL\t\t\t2024-02-02 z\t",
                        "anna-brant\tAnna Brant\t\tenvoy\tCHE\tGOV\t\t\t2024-05-05 v\t"));
    }

    private CommandLineRun run(String... arguments) {
        Stream<String> all =
                Stream.concat(Stream.of("actors", "--register", register.toString()), Stream.of(arguments));
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    private String table() throws IOException {
        return Files.readAllLines(register).stream()
                .skip(1)
                .map(l -> l.replace("\t", "|"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void lists_who_when_and_on_which_reports() {
        assertThat(run().out()).isEqualTo(run("list").out()).isEqualTo("""
                WHO         OFFICE            WHEN

                Ana Brant   envoy (CHEGOV)    seen 2024-01-01 to 2024-03-04
                ana-brant                     in x, y
                            general (MLIMIL)  seen 2024-02-02
                                              in z

                Anna Brant  envoy (CHEGOV)    seen 2024-05-05
                anna-brant                    in v

                2 entries
                """);
        assertThat(run("list", "GENERAL").out())
                .contains("ana-brant", "1 entry")
                .doesNotContain("anna-brant");
        assertThat(run("list", "nobody").out()).isEqualTo("nobody\n");
    }

    @Test
    void lists_for_spreadsheets_and_programs() {
        assertThat(run("list", "anna", "--format", "csv").out()).isEqualTo("""
                id,name,other_names,title,country,sectors,since,until,first_seen,last_seen,seen
                anna-brant,Anna Brant,,envoy,CHE,GOV,,,2024-05-05,2024-05-05,2024-05-05 v
                """);
        assertThat(run("list", "anna", "--format", "jsonl").out())
                .isEqualTo(
                        "{\"id\":\"anna-brant\",\"name\":\"Anna Brant\",\"otherNames\":[],\"roles\":[{\"title\":\"envoy\","
                                + "\"country\":\"CHE\",\"sectors\":\"GOV\",\"seen\":[{\"day\":\"2024-05-05\",\"report\":\"v\"}]}]}\n");
    }

    @Test
    void merges_splits_and_takes_both_back() throws IOException {
        String before = table();
        run("split", "ana-brant", "--role", "General", "--name", "Ana Traore");
        assertThat(table()).contains("ana-brant|Ana Brant||envoy|", "ana-traore|Ana Traore||general|");
        run("merge", "ana-brant", "anna-brant");
        assertThat(table()).isEqualTo("""
                ana-brant|Ana Brant|Anna Brant|envoy|CHE|GOV|||2024-01-01 x; 2024-03-04 y; 2024-05-05 v|
                ana-traore|Ana Traore||general|MLI|MIL|||2024-02-02 z|""");

        assertThat(run("undo").out()).contains("step 4: undo 3");
        assertThat(run("undo").out()).contains("step 5: undo 2");
        assertThat(table()).isEqualTo(before);
        assertThat(run("history").out())
                .contains("merge ana-brant anna-brant", "edited by hand", "   + ana-traore  Ana Traore");
    }

    @Test
    void corrects_names_and_offices() throws IOException {
        run("correct", "anna-brant", "--until", "2024-06-01", "--title", "Special Envoy", "--country", "AUT");
        run("correct", "Anna Brant", "--name", "Anna Brandt", "--also", "A. Brandt");
        run("correct", "ana-brant", "--role", "general (MLIMIL)", "--drop");

        assertThat(table()).isEqualTo("""
                ana-brant|Ana Brant||envoy|CHE|GOV|||2024-01-01 x; 2024-03-04 y|
                anna-brant|Anna Brandt|A. Brandt; Anna Brant|Special Envoy|AUT|GOV||2024-06-01|2024-05-05 v|""");
    }

    @Test
    void what_cannot_be_meant_is_refused_and_changes_nothing() throws IOException {
        String before = table();

        assertThat(List.of(
                        run("merge", "ana-brant", "bo"),
                        run("merge", "ana-brant", "ana-brant"),
                        run("split", "ana-brant", "--role", "singer"),
                        run("split", "anna-brant", "--role", "envoy"),
                        run("correct", "ana-brant", "--until", "2024-06-01"),
                        run("correct", "anna-brant", "--country", "Swiss"),
                        run("correct", "anna-brant", "--since", "2024-06-01", "--until", "2024-06-01"),
                        run("correct", "anna-brant"),
                        run("undo", "7")))
                .extracting(CommandLineRun::exitCode, CommandLineRun::err)
                .containsExactly(
                        refused("Expected an entry of the register, found none called \"bo\"; \"dateline actors list\""
                                + " shows them"),
                        refused("Expected different entries, found \"ana-brant\" twice"),
                        refused("Expected --role with one office of \"ana-brant\", found 0 called \"singer\"; it has"
                                + " \"envoy (CHEGOV)\", \"general (MLIMIL)\""),
                        refused("Expected an office that stays with \"anna-brant\", found all of them leaving"),
                        refused("Expected --role with one office of \"ana-brant\", found 2; it has \"envoy (CHEGOV)\","
                                + " \"general (MLIMIL)\""),
                        refused("--country: expected capitals such as GBR, found \"Swiss\""),
                        refused("Expected --since before --until, found 2024-06-01 and 2024-06-01"),
                        refused("Expected what to correct, such as --name, --country or --until, found nothing"),
                        refused("Expected a step from 1 to 1, found 7"));
        assertThat(table()).isEqualTo(before);
        assertThat(CommandLineRun.of("", "actors", "list").err()).startsWith("Expected --register FILE, found none");
    }

    private static org.assertj.core.groups.Tuple refused(String message) {
        return org.assertj.core.groups.Tuple.tuple(2, "dateline: " + message + "\n");
    }

    @Test
    void exports_what_the_petrarch_option_reads_and_imports_it_again() throws IOException {
        Path dictionary = folder.resolve("own.actors.txt");
        assertThat(run("export", "--petrarch", dictionary.toString()).err())
                .isEqualTo("dateline: ana-brant: on days of both the dictionary gives [MLIMIL 240202-240202] before"
                        + " [CHEGOV 240101-240304]\n");
        assertThat(dictionary).hasContent("""
                # Actors of a Dateline register
                ANA_BRANT_
                    [MLIMIL 240202-240202]  # general
                    [CHEGOV 240101-240304]  # envoy
                ANNA_BRANT_
                    [CHEGOV 240505-240505]  # envoy
                """);

        Path other = folder.resolve("other.tsv");
        CommandLineRun imported = CommandLineRun.of(
                "", "actors", "import", "--petrarch", dictionary.toString(), "--register", other.toString());
        assertThat(imported.err()).contains("own.actors.txt: 5 lines, 5 honoured");
        assertThat(Files.readAllLines(other))
                .contains("ana-brant\tANA BRANT\t\t\tMLI\tMIL\t2024-02-02\t2024-02-03\t\t");
        CommandLineRun exported =
                CommandLineRun.of("", "actors", "export", "--petrarch", "-", "--register", other.toString());
        assertThat(exported.out()).isEqualTo(Files.readString(dictionary).replaceAll("  # .*", ""));
    }

    @Test
    void a_register_or_dictionary_that_is_not_there_is_told() {
        String none = folder.resolve("none").toString();

        CommandLineRun list = CommandLineRun.of("", "actors", "list", "--register", none);
        assertThat(list.exitCode()).isEqualTo(1);
        assertThat(list.err())
                .contains("none: expected a register, found none; \"dateline read --register FILE\" makes one");
        CommandLineRun dictionary = run("import", "--petrarch", none);
        assertThat(dictionary.exitCode()).isEqualTo(1);
        assertThat(dictionary.err()).contains("none: expected a PETRARCH dictionary of actors, found none");
    }
}
