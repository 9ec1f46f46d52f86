package dateline.measure.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.record.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedReportTest {
    @Test
    void brackets_may_stand_in_brackets() {
        MarkedReport report = MarkedReport.parse("test", "[2 [1 Mali]'s army] met [3 rebels]. [2+3 Both] left.");

        assertThat(report.text()).isEqualTo("Mali's army met rebels. Both left.");
        assertThat(report.marked())
                .extracting(m -> m.span().of(report.text()) + "=" + String.join("+", m.actors()))
                .containsExactly("Mali=1", "Mali's army=2", "rebels=3", "Both=2+3");
    }

    @Test
    void a_mention_is_known_by_its_end() {
        MarkedReport report = MarkedReport.parse("test", "[2 [1 Mali]'s army] left.");

        assertThat(report.mentions().meant()).containsEntry(4, Set.of("1")).containsEntry(11, Set.of("2"));
    }

    @Test
    void only_the_parts_asked_for_are_kept() {
        MarkedReport report = MarkedReport.parse("test", "[1 Mali]\n\n[1 Mali] left.");

        assertThat(report.within(List.of(new Span(6, 16))).marked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Mali] left.", "[1 Mali left.", "Mali] left.", "[1+ Mali] left."})
    void what_is_marked_wrongly_is_said_with_its_place(String text) {
        assertThatThrownBy(() -> MarkedReport.parse("reports/x", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reports/x: expected")
                .hasMessageContaining("Mali");
    }
}
