package dateline.measure.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How joins are reckoned, on acts that can be counted by hand. */
class JoinsTest {
    private static final String REPORT = "raid attack strike blast arrest";

    private static final Marks MARKS = Marks.read(
            "test",
            List.of(
                    "E1 ASSAULT/- 190 «raid»",
                    "E2 ASSAULT/- 190 «attack»",
                    "E3 ASSAULT/- 190 «strike»",
                    "E4 ASSAULT/- 190 «blast»",
                    "E5 COERCE/arrest 173 «arrest»",
                    "H1 = E1, E2, E3 (the raid) | or with: E4",
                    "NOT: E1 / E5 (the arrest)"),
            REPORT);

    @Test
    void joined_as_marked_is_right() {
        Joins joins = Joins.of(MARKS, Map.of("E1", "h1", "E2", "h1", "E3", "h1", "E4", "e4", "E5", "e5"));

        assertThat(joins.f1()).isEqualTo(1, within(1e-9));
        assertThat(joins.alone() / joins.tellings()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(joins.wrong()).isZero();
    }

    @Test
    void what_may_stand_with_it_counts_on_neither_side() {
        Joins joins = Joins.of(MARKS, Map.of("E1", "h1", "E2", "h1", "E3", "h1", "E4", "h1"));

        assertThat(joins.f1()).isEqualTo(1, within(1e-9));
        assertThat(joins.joined()).isEqualTo(3);
    }

    /** Each of the three has two of three, or one; with the arrest, two of three that it is joined with belong to it. */
    @Test
    void a_wrong_join_costs_precision_and_a_missing_one_recall() {
        Joins joins = Joins.of(MARKS, Map.of("E1", "h1", "E2", "h1", "E3", "e3", "E5", "h1"));

        assertThat(joins.precision()).isEqualTo(2 / 3.0 + 2 / 3.0 + 1, within(1e-9));
        assertThat(joins.recall()).isEqualTo(2 / 3.0 + 2 / 3.0 + 1 / 3.0, within(1e-9));
        assertThat(joins.joined()).isEqualTo(3);
        assertThat(joins.wrong()).isEqualTo(2);
        assertThat(joins.alike()).isEqualTo(1);
    }

    @Test
    void what_was_not_read_is_left_out() {
        assertThat(Joins.of(MARKS, Map.of("E1", "e1")).tellings()).isZero();
    }
}
