package dateline.measure.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as right, missing and made up. */
class ValueFigureTest {
    private static MarkedValue marked(String value, boolean optional) {
        return MarkedValue.read("test", optional, value, "");
    }

    @Test
    void a_value_that_the_report_gives_is_right_missing_or_wrong() {
        assertThat(ValueFigure.of(marked("Gao", false), true, true)).isEqualTo(new ValueFigure(1, 1, 0, 0, 0));
        assertThat(ValueFigure.of(marked("Gao", false), false, false)).isEqualTo(new ValueFigure(1, 0, 1, 0, 0));
        assertThat(ValueFigure.of(marked("Gao", false), true, false)).isEqualTo(new ValueFigure(1, 0, 0, 0, 0));
    }

    @Test
    void a_value_that_may_be_left_out_counts_where_it_is_given() {
        assertThat(ValueFigure.of(marked("Gao", true), false, false)).isEqualTo(ValueFigure.NONE);
        assertThat(ValueFigure.of(marked("Gao", true), true, false)).isEqualTo(new ValueFigure(1, 0, 0, 0, 0));
    }

    @Test
    void where_the_report_gives_none_any_other_is_made_up() {
        assertThat(ValueFigure.of(marked("-", false), false, true)).isEqualTo(new ValueFigure(0, 0, 0, 1, 0));
        assertThat(ValueFigure.of(marked("-", false), true, false)).isEqualTo(new ValueFigure(0, 0, 0, 1, 1));
        assertThat(ValueFigure.of(marked("- ~ Gao", false), true, true)).isEqualTo(new ValueFigure(0, 0, 0, 1, 0));
    }
}
