package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final String NOON = "2026-01-15T12:00:00Z";

    private static Register register(String... lines) {
        return RegisterTable.fromLines(List.of(), List.of(lines));
    }

    private static final Register ONE = register("a\tAna Brant\t\tenvoy\tCHE\tGOV\t\t\t2024-01-01 x");
    private static final Register TWO = register(
            "a\tAna Brant\t\tenvoy\tCHE\tGOV\t\t\t2024-01-01 x; 2024-02-02 y", "b\tBo Keita\t\tjudge\tMLI\tJUD");
    private static final Register THREE = register(
            "a\tAna Brant\t\tenvoy\tAUT\tGOV\t\t\t2024-01-01 x; 2024-02-02 y", "b\tBo Keita\t\tjudge\tMLI\tJUD");

    private static final History ALL = History.NONE
            .with(NOON, "read 1 report", ONE)
            .with(NOON, "read 2 reports", TWO)
            .with(NOON, "correct a", THREE);

    @Test
    void a_history_that_is_read_is_written_the_same() {
        assertThat(History.read("who.tsv.history", ALL.text())).isEqualTo(ALL);
        assertThat(ALL.with(NOON, "read 9 reports", THREE)).isSameAs(ALL);
    }

    @Test
    void steps_are_undone_from_the_last_to_the_first() {
        HistoryStep last = ALL.last().orElseThrow();
        Register second = ALL.without(last, THREE);
        History after = ALL.with(NOON, "undo 3", second);
        Register first = after.without(after.last().orElseThrow(), second);
        History all = after.with(NOON, "undo 2", first);

        assertThat(second).isEqualTo(TWO);
        assertThat(after.last()).map(HistoryStep::number).contains(2);
        assertThat(first).isEqualTo(ONE);
        assertThat(all.without(all.last().orElseThrow(), first)).isEqualTo(Register.EMPTY);
    }

    @Test
    void an_undoing_can_be_undone_too() {
        History after = ALL.with(NOON, "undo 3", TWO);
        Register again = after.without(after.steps().get(3), TWO);

        assertThat(again).isEqualTo(THREE);
        assertThat(after.with(NOON, "undo 4", again).last())
                .map(HistoryStep::number)
                .contains(3);
    }

    @Test
    void what_has_changed_since_is_not_undone_by_itself() {
        assertThatThrownBy(() -> ALL.without(ALL.steps().get(0), THREE))
                .hasMessageStartingWith("Step 1 (read 1 report) cannot be undone by itself: expected its line")
                .hasMessageEndingWith("undo the later steps first");
    }

    @Test
    void what_a_person_changed_in_the_table_is_a_step_that_can_be_undone() {
        Register edited = register("a\tAna Brant\t\tenvoy\tAUT\tGOV\t\t\t2024-01-01 x; 2024-02-02 y");
        History after = ALL.with(NOON, "edited by hand", edited);

        assertThat(after.last().orElseThrow().out()).hasSize(1);
        assertThat(after.without(after.last().orElseThrow(), edited)).isEqualTo(THREE);
    }

    @Test
    void a_line_that_belongs_to_no_step_is_told() {
        assertThatThrownBy(() -> History.read("who.tsv.history", "+\ta\n"))
                .hasMessage("who.tsv.history:1: expected step 1 with time and name, or a line behind \"-\" or \"+\","
                        + " found \"+\ta\"; mend it, or move the file away to begin a new history");
    }
}
