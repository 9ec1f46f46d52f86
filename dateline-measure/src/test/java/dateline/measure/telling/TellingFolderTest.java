package dateline.measure.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The marks of the project's own reports. */
class TellingFolderTest {
    @Test
    void every_mark_names_words_of_its_report_and_every_act_its_records() throws Exception {
        List<TellingFolder> folders = TellingFolder.below(Path.of("../corpus/reports"));

        assertThat(folders)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(f -> assertThat(f.marks().records()).hasSizeGreaterThan(30));
    }

    @Test
    void a_record_belongs_to_the_act_of_the_one_it_is_told_with() {
        Marks marks = Marks.read(
                "test",
                List.of(
                        "E1 ACCUSE/- 111 «blamed» | speech: s1",
                        "S1 accuse «blamed» by Mali",
                        "N1 killed 2..2 «two» | event: E1"),
                "Mali blamed rebels; two died.");

        assertThat(marks.records().values()).extracting(marks::act).containsExactly("S1", "S1", "S1");
    }

    @Test
    void what_answers_the_act_of_the_lead_may_have_its_day() {
        Marks marks = Marks.read(
                "test",
                List.of(
                        "reactions: 2025-02-03 right too",
                        "E1 ACCUSE/- 111 «blamed» | day: -",
                        "N1 killed 2..2 «two» | day: -"),
                "Mali blamed rebels; two died.");

        assertThat(marks.records().values())
                .extracting(m -> m.value("day").orElseThrow().alternatives().size())
                .containsExactly(2, 1);
    }

    @Test
    void a_noun_for_an_act_belongs_to_it() {
        Marks marks = Marks.read(
                "test",
                List.of("E1 ASSAULT/- 190 «raided»", "E2 ASSAULT/- 190 «struck»", "H1 = E1, E2", "M H1: «the raid»"),
                "They raided and struck; the raid failed.");

        assertThat(marks.acts().acts().get("H1")).isEqualTo(Set.of("E1", "E2", "M1"));
    }

    @Test
    void an_act_of_a_record_that_is_not_marked_is_refused() {
        assertThatThrownBy(() -> Marks.read(
                        "gao/marks.txt", List.of("E1 ASSAULT/- 190 «raided»", "H1 = E1, E7"), "They raided."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gao/marks.txt")
                .hasMessageContaining("\"E7\"");
    }
}
