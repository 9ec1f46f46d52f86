package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A user's slip of the pen in any table or card is told before anything is read, with file and line. */
class UsersTablesTest {
    private static final Knowledge OWN = Knowledge.builtIn();

    /** Tables whose columns hold free text, so that only a missing tab can be told. */
    private static final Set<String> FREE = Set.of("event/contexts.tsv", "place/no-places.tsv");

    /** What tables and cards there may be, which no user can change. */
    private static final Set<String> CATALOGUES = Set.of("cards.tsv", "tables.tsv");

    private static RuleException refused(DataFile... files) {
        return catchThrowableOfType(
                RuleException.class,
                () -> new ReportReader(
                        (article, deadline) -> {
                            throw new AssertionError("nothing is read");
                        },
                        OWN.with(List.of(files))));
    }

    private static Stream<DataFile> tables() {
        return OWN.own().stream().filter(f -> f.path().endsWith(".tsv") && !CATALOGUES.contains(f.path()));
    }

    @TestFactory
    Stream<DynamicTest> a_line_without_tabs_is_told() {
        return tables().map(table -> DynamicTest.dynamicTest(table.path(), () -> {
            String line = table.rows().get(0).text().replace("\t", " ");
            assertToldInLineTwo(table.path(), line);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_value_that_none_of_ours_has_is_told() {
        return tables().filter(t -> !FREE.contains(t.path()) && !t.path().startsWith("words/"))
                .map(table -> DynamicTest.dynamicTest(table.path(), () -> {
                    List<String> broken = broken(table);
                    assertThat(broken).isNotEmpty().anySatisfy(line -> assertToldInLineTwo(table.path(), line));
                }));
    }

    /** Tables that only users have. */
    @TestFactory
    Stream<DynamicTest> a_line_without_tabs_is_told_where_we_have_no_table() {
        Set<String> ours = tables().map(DataFile::path).collect(Collectors.toSet());
        List<String> theirs = OWN.named("tables.tsv").get(0).rows().stream()
                .map(row -> row.columns().get(0))
                .filter(path -> !ours.contains(path))
                .toList();
        assertThat(theirs).contains("actor/names.tsv", "event/patterns.tsv", "words.tsv");
        return theirs.stream().map(path -> DynamicTest.dynamicTest(path, () -> assertToldInLineTwo(path, "Keita MLI")));
    }

    /** The first line of a table with one of its cells misspelt. */
    private static List<String> broken(DataFile table) {
        List<String> cells = table.rows().get(0).columns();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> changed = new ArrayList<>(cells);
            changed.set(i, "q" + cells.get(i) + "?");
            lines.add(String.join("\t", changed));
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> a_card_with_a_part_misspelt_is_told() {
        return OWN.own().stream()
                .map(DataFile::path)
                .filter(p -> p.endsWith(".yaml"))
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertToldInLineTwo(path, "- rule: my-own\n  verbz: [strike <target>]")));
    }

    private static void assertToldInLineTwo(String path, String line) {
        DataFile users = new DataFile(path, "mine/" + path, "# my own\n" + line + "\n");
        RuleException told = refused(users);
        assertThat(told).as(line).isNotNull();
        assertThat(told.problems()).isNotEmpty().allSatisfy(p -> assertThat(p).startsWith("mine/" + path + ":2: "));
    }

    @Test
    void a_day_that_is_none_is_told() {
        assertThat(refused(new DataFile("actor/people.tsv", "Awa Keita\tMLIGOV\t2020-13-01\t\n"))
                        .problems())
                .containsExactly("actor/people.tsv:1: expected in column 3 a day such as 2014-03-18 or a year such as"
                        + " 2014 or nothing, found \"2020-13-01\"");
    }

    @Test
    void a_code_that_is_none_is_told_with_the_nearest() {
        assertThat(refused(new DataFile("actor/nouns.tsv", "river guard\tCPO\tnoun\n"))
                        .problems())
                .containsExactly(
                        "actor/nouns.tsv:1: expected in column 2 sectors such as GOV or GOVMED, *, something such as *GOV or -,"
                                + " found \"CPO\"; did you mean \"COP\"?");
        assertThat(refused(new DataFile("event/status.tsv", "dread ~\thypotetical\n"))
                        .problems())
                .singleElement()
                .asString()
                .endsWith("found \"hypotetical\"; did you mean \"hypothetical\"?");
    }

    @Test
    void everything_is_told_together() {
        List<String> problems = refused(
                        new DataFile("statement/answers.tsv", "scorn\tdenny\n"),
                        new DataFile("time/vague.tsv", "one fine day FUTURE_REF\n"),
                        new DataFile("event/own.yaml", "- rule: mine\n"),
                        new DataFile("tally/own.yaml", "- rule: mine\n"))
                .problems();
        assertThat(problems).anySatisfy(p -> assertThat(p).startsWith("statement/answers.tsv:1: "));
        assertThat(problems).anySatisfy(p -> assertThat(p).startsWith("time/vague.tsv:1: "));
        assertThat(problems).anySatisfy(p -> assertThat(p).startsWith("event/own.yaml:1: "));
        assertThat(problems).anySatisfy(p -> assertThat(p).startsWith("tally/own.yaml:1: "));
    }

    @Test
    void what_no_card_means_and_no_table_has_is_told() {
        String card = "- rule: mine\n  means: {plover: ACCUSE, cameo: '112', frme: appeal, needs: somebody}\n"
                + "  verbs: ['<source> smear @ruler']\n  finds:\n    - 'Mali smeared Chad.': 'MLI ACCUSE 112 TCD'\n"
                + "  passes over:\n    - 'He smeared butter on it.'\n";

        assertThat(refused(new DataFile("event/own.yaml", card)).problems())
                .containsExactlyInAnyOrder(
                        "event/own.yaml:1: rule \"mine\": \"frme\" is nothing that a card of event means; it may say"
                                + " cameo, contexts, event, frame, mode, mutual, needs, plover; did you mean \"frame\"?",
                        "event/own.yaml:1: rule \"mine\": expected \"needs: …\", act, nobody or target, found"
                                + " \"somebody\"",
                        "event/own.yaml:1: rule \"mine\": no table below \"words\" has the class \"ruler\" that the"
                                + " pattern \"<source> smear @ruler\" asks for");
    }

    @Test
    void a_bracket_without_its_other_half_is_told() {
        assertThat(refused(new DataFile("statement/anonymity.tsv", "loath to be (named|quoted\tasked\n"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("statement/anonymity.tsv:1: expected a phrase in which ");
    }

    @Test
    void a_phrase_with_two_meanings_is_told() {
        assertThat(refused(new DataFile("time/seasons.tsv", "harmattan\tWI\nharmattan\tFA\n"))
                        .problems())
                .containsExactly("time/seasons.tsv:2: \"harmattan\" already means WI in time/seasons.tsv:1;"
                        + " keep one of the two");
    }

    @Test
    void a_file_that_fits_none_of_ours_is_told_with_the_nearest() {
        assertThat(refused(
                                new DataFile("actor/peple.tsv", "Awa Keita\tMLIGOV\n"),
                                new DataFile("evnt/own.yaml", ""),
                                new DataFile("notes.tsv", ""))
                        .problems())
                .containsExactly(
                        "actor/peple.tsv: Dateline has no table of this name; did you mean \"actor/people.tsv\"?",
                        "evnt/own.yaml: Dateline has no rule cards in a folder of this name; did you mean"
                                + " \"event/own.yaml\"?",
                        "notes.tsv: Dateline has no table of this name; CONTRIBUTING.md says which there are");
    }

    @Test
    void our_own_tables_are_held_to_the_same() {
        assertThat(Tables.problems(OWN.with(tables().toList()))).isEmpty();
    }
}
