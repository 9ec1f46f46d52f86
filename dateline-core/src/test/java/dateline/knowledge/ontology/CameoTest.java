package dateline.knowledge.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CameoTest {
    private static final Knowledge BUILT_IN = Knowledge.builtIn();
    private static final Cameo CODES = Ontology.read(BUILT_IN).cameo();

    @Test
    void the_tree_has_twenty_roots_and_every_code_its_parent() {
        List<String> roots = CODES.all().stream()
                .filter(Cameo.Code::isRoot)
                .map(Cameo.Code::code)
                .toList();

        assertThat(roots).hasSize(20).startsWith("01").endsWith("20");
        assertThat(CODES.all())
                .allSatisfy(c -> assertThat(c.parent().flatMap(CODES::exact).isPresent() || c.isRoot())
                        .as(c.code())
                        .isTrue());
    }

    /** Counted in the codebook 1.1b3, with the root; 1213 and 1214 stand in the table to PLOVER alone. */
    @Test
    void every_root_has_all_of_its_codes() {
        Map<String, Integer> counts =
                CODES.all().stream().collect(Collectors.toMap(c -> c.code().substring(0, 2), c -> 1, Integer::sum));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("01", 11),
                        Map.entry("02", 28),
                        Map.entry("03", 29),
                        Map.entry("04", 8),
                        Map.entry("05", 9),
                        Map.entry("06", 6),
                        Map.entry("07", 7),
                        Map.entry("08", 26),
                        Map.entry("09", 6),
                        Map.entry("10", 28),
                        Map.entry("11", 13),
                        Map.entry("12", 29),
                        Map.entry("13", 23),
                        Map.entry("14", 27),
                        Map.entry("15", 7),
                        Map.entry("16", 14),
                        Map.entry("17", 14),
                        Map.entry("18", 15),
                        Map.entry("19", 10),
                        Map.entry("20", 8)));
    }

    @Test
    void only_public_statements_have_no_type() {
        assertThat(CODES.all())
                .allSatisfy(c -> assertThat(c.type().isEmpty())
                        .as(c.code())
                        .isEqualTo(c.code().startsWith("01")));
    }

    @Test
    void every_code_says_what_counts_in_words_of_its_own() {
        assertThat(CODES.all())
                .extracting(Cameo.Code::meaning)
                .doesNotHaveDuplicates()
                .allMatch(m -> m.length() > 8);
    }

    @Test
    void a_code_that_is_not_listed_is_read_as_the_nearest_above_it() {
        assertThat(CODES.code("1129").map(Cameo.Code::code)).contains("112");
        assertThat(CODES.exact("1129")).isEmpty();
    }

    @Test
    void sanctions_are_sanctions_and_blockades_coercion() {
        assertThat(CODES.exact("163").map(Cameo.Code::ploverLabel)).contains("SANCTION/discontinue");
        assertThat(CODES.exact("191").map(Cameo.Code::ploverLabel)).contains("COERCE/restrict");
        assertThat(CODES.exact("018").map(Cameo.Code::ploverLabel)).contains("");
    }

    @Test
    void above_and_below_a_code_stand_its_own_branch() {
        Cameo.Code accuse = CODES.exact("112").orElseThrow();

        assertThat(CODES.above(accuse)).extracting(Cameo.Code::code).containsExactly("11");
        assertThat(CODES.below(accuse))
                .extracting(Cameo.Code::code)
                .containsExactly("1121", "1122", "1123", "1124", "1125");
    }

    @Test
    void mistakes_in_the_table_are_told_with_file_and_line() {
        Knowledge own = BUILT_IN.with(List.of(new DataFile(
                "event/codes.tsv",
                "112\tACCUSE\t\t-2.0\tblames again\n2999\tASSAULT\t\t\tno such branch\n1126\tACCUSE\tdrone\t\twrong mode\n"
                        + "1127\tBLAME\t\t\tno such type\n")));

        assertThatThrownBy(() -> Ontology.read(own)).hasMessage("""
                        event/codes.tsv:1: code "112" stands already further up; keep one of the two
                        event/codes.tsv:2: expected the code above "2999" further up, found no "299"
                        event/codes.tsv:3: expected a mode of ACCUSE as in event/modes.tsv, or none, found "drone"
                        event/codes.tsv:4: expected "code, tab, PLOVER type, tab, mode, tab, Goldstein value, tab, meaning, and for some a tab and what else holds", found "1127\tBLAME\t\t\tno such type\"""");
    }
}
