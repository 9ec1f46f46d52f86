package dateline.export.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Excerpt;
import dateline.export.SampleReading;
import dateline.record.Actor.Kind;
import dateline.record.Outcome;
import dateline.record.Place.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;

class GkgRecordTest {
    private static final int RECORD_ID = 0;
    private static final int DATE = 1;
    private static final int COLLECTION = 2;
    private static final int SOURCE = 3;
    private static final int DOCUMENT = 4;
    private static final int COUNTS = 5;
    private static final int ENHANCED_COUNTS = 6;
    private static final int LOCATIONS = 9;
    private static final int ENHANCED_LOCATIONS = 10;
    private static final int PERSONS = 11;
    private static final int ENHANCED_PERSONS = 12;
    private static final int ORGANIZATIONS = 13;
    private static final int DATES = 16;
    private static final int QUOTATIONS = 22;
    private static final int NAMES = 23;
    private static final int AMOUNTS = 24;
    private static final int EXTRAS = 26;

    private static List<String> cells(Excerpt excerpt) {
        String record = new GkgRecord().of(excerpt);
        assertThat(record).endsWith("\n");
        List<String> cells = List.of(record.substring(0, record.length() - 1).split("\t", -1));
        assertThat(cells).hasSize(27).allSatisfy(c -> assertThat(c).doesNotContain("\n"));
        return cells;
    }

    @Test
    void a_report_of_which_nothing_is_known_is_a_record_all_the_same() {
        List<String> cells = cells(SampleReading.of("Nothing happened.").excerpt());

        assertThat(cells.get(RECORD_ID)).isEqualTo("00000000000000-1");
        assertThat(cells.get(DATE)).isEqualTo("0");
        assertThat(cells.get(DOCUMENT)).isEqualTo("report");
        assertThat(cells.stream().filter(c -> !c.isEmpty())).hasSize(3);
    }

    @Test
    void says_when_and_where_it_came_out() {
        Excerpt excerpt = Excerpt.of(
                SampleReading.published("2024-05-15", "https://www.example.org/a?b=1", "A & B\t<1>", "Nothing.")
                        .reading(),
                17);
        List<String> cells = cells(excerpt);

        assertThat(cells.get(RECORD_ID)).isEqualTo("20240515000000-17");
        assertThat(cells.get(DATE)).isEqualTo("20240515000000");
        assertThat(cells.get(COLLECTION)).isEqualTo("1");
        assertThat(cells.get(SOURCE)).isEqualTo("example.org");
        assertThat(cells.get(DOCUMENT)).isEqualTo("https://www.example.org/a?b=1");
        assertThat(cells.get(EXTRAS)).isEqualTo("<PAGE_TITLE>A &amp; B &lt;1&gt;</PAGE_TITLE>");
    }

    @Test
    void tallies_are_counts_where_the_gkg_has_a_type_for_them() {
        List<String> cells = cells(SampleReading.of(
                        "In Gao at least 12 people died, 3 were held, dozens of men were moved, 40 drones flew.")
                .place("p1", "Gao", "MLI", Precision.PLACE)
                .tally(Outcome.KILLED, "people", 12, -1, "at least 12", "p1")
                .tally(Outcome.DETAINED, "people", 3, 3, "3 were", "")
                .tally(Outcome.DISPLACED, "men", 24, -1, "dozens", "")
                .tally(Outcome.LAUNCHED, "drone", 40, 40, "40", "")
                .excerpt());

        assertThat(cells.get(COUNTS))
                .isEqualTo("KILL#12#people#4#Gao#ML####;ARREST#3#people#0######;AFFECT#24#men#0######");
        assertThat(cells.get(ENHANCED_COUNTS))
                .isEqualTo("KILL#12#people#4#Gao#ML#####7;ARREST#3#people#0#######32;AFFECT#24#men#0#######45");
        assertThat(cells.get(COUNTS).split(";"))
                .allSatisfy(c -> assertThat(c.split("#", -1)).hasSize(10));
        assertThat(cells.get(LOCATIONS).split("#", -1)).hasSize(7);
        assertThat(cells.get(ENHANCED_LOCATIONS)).isEqualTo("4#Gao#ML######3");
        assertThat(cells.get(ENHANCED_LOCATIONS).split("#", -1)).hasSize(9);
        assertThat(cells.get(AMOUNTS)).isEqualTo("3,people,32;40,drone,71");
    }

    @Test
    void positions_count_characters_beyond_the_basic_plane_once() {
        List<String> cells = cells(SampleReading.of("😀😀 On 2 May 2024 Ana Keita of Sun; Moon, Inc. said “no 😀 way”.")
                .actor("a1", Kind.PERSON, "Ana Keita", "Ana Keita")
                .actor("a2", Kind.ORGANIZATION, "Sun; Moon, Inc.", "Sun; Moon, Inc.")
                .day("2 May 2024", "2024-05-02")
                .says(List.of("a1"), "said", "“no 😀 way”")
                .excerpt());

        assertThat(cells.get(PERSONS)).isEqualTo("Ana Keita");
        assertThat(cells.get(ENHANCED_PERSONS)).isEqualTo("Ana Keita,17");
        assertThat(cells.get(ORGANIZATIONS)).isEqualTo("Sun Moon Inc.");
        assertThat(cells.get(NAMES)).isEqualTo("Ana Keita,17;Sun Moon Inc.,30");
        assertThat(cells.get(DATES)).isEqualTo("3#5#2#2024#6");
        assertThat(cells.get(QUOTATIONS)).isEqualTo("52|8|said|no 😀 way");
    }

    @Test
    void separators_in_what_was_said_become_blanks_and_the_length_stays_that_of_the_text() {
        List<String> cells = cells(SampleReading.of("“A|b #c,\td; e,” she said. “And\tmore.” Keita added.")
                .says(List.of(), "said", "“A|b #c,\td; e,”")
                .says(List.of(), "added", "“And\tmore.”")
                .excerpt());

        assertThat(cells.get(QUOTATIONS)).isEqualTo("1|13|said|A b c, d; e,#27|9|added|And more.");
    }

    @Test
    void sums_are_amounts_without_exponents() {
        List<String> cells = cells(SampleReading.of("Norway gave 250 million euros.")
                .pledge("EUR", 2.5e8, "250 million euros")
                .excerpt());

        assertThat(cells.get(AMOUNTS)).isEqualTo("250000000,EUR,12");
    }

    @Test
    void years_and_months_keep_their_precision() {
        List<String> cells = cells(SampleReading.of("In 2020, May 2021 and the week after.")
                .day("2020", "2020")
                .day("May 2021", "2021-05")
                .day("the week after", "2021-W19")
                .excerpt());

        assertThat(cells.get(DATES)).isEqualTo("1#0#0#2020#3;2#5#0#2021#9");
    }
}
