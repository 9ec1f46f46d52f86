package dateline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A reading answers for the ids and spans of its records. */
class ReadingTest {
    private static final Article ARTICLE = new Article(
            Origin.of("kisoro", ""),
            "Police  arrested\nfour soldiers.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    private static Actor actor(String id, String name) {
        return new Actor(
                id, Actor.Kind.GROUP, name, Optional.empty(), List.of(), List.of(), List.of(new Span(0, 6)), "by hand");
    }

    private static Reading reading(ReportRecord... records) {
        return new Reading(ARTICLE, "sha256:0", List.of(records), List.of());
    }

    @Test
    void names_stand_for_ids_and_an_unknown_id_for_itself() {
        Reading reading = reading(actor("a1", "police"), actor("a2", "soldiers"));

        assertThat(reading.names(List.of("a2", "a1", "a9"))).containsExactly("soldiers", "police", "a9");
    }

    @Test
    void a_record_is_found_by_its_id_and_only_as_what_it_is() {
        Reading reading = reading(actor("a1", "police"));

        assertThat(reading.byId("a1")).map(ReportRecord::recordKind).contains(RecordKind.ACTOR);
        assertThat(reading.actor("a1")).isPresent();
        assertThat(reading.place("a1")).isEmpty();
        assertThat(reading.byId("a2")).isEmpty();
    }

    @Test
    void words_have_one_blank_for_any_white_space() {
        assertThat(reading().words(new Span(0, 21))).isEqualTo("Police arrested four");
    }

    @Test
    void two_records_of_one_id_are_refused() {
        assertThatThrownBy(() -> reading(actor("a1", "police"), actor("a1", "soldiers")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found \"a1\" twice, of kind actor and actor");
    }

    @Test
    void what_becomes_of_the_list_handed_in_does_not_matter() {
        List<ReportRecord> records = new ArrayList<>(List.of(actor("a1", "police")));
        Reading reading = new Reading(ARTICLE, "sha256:0", records, List.of());
        records.clear();

        assertThat(reading.actors()).hasSize(1);
    }
}
