package dateline.measure.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.measure.telling.MarkedValue.Alternative;
import dateline.record.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is right for a marked value. */
class MarkedValueTest {
    private static final String REPORT = "Rebels took Gao. The army left the town on Monday.";

    private static MarkedValue read(String value) {
        return MarkedValue.read("test", false, value, REPORT);
    }

    @Test
    void an_actor_has_codes_and_words() {
        MarkedValue value = read("Mali's army (MLIMIL~MLI; country [focus]) «The army» [carried]");

        assertThat(value.alternatives())
                .containsExactly(
                        new Alternative("Mali's army", List.of(Set.of("MLIMIL", "MLI")), List.of(new Span(17, 25))));
    }

    @Test
    void several_parties_belong_to_one_value() {
        assertThat(read("Mali, Niger (MLI, NER; mutual) «Rebels»")
                        .alternatives()
                        .get(0)
                        .parties())
                .containsExactly(Set.of("MLI"), Set.of("NER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gao «Gao»                                        | true  | false
            - (no place is told)                             | false | true
            - ~ Mali                                         | false | true
            Gao «Gao» ~ -                                    | true  | true
            the town (MLI) «the town» [focus], - right too   | true  | true
            by 2025-07-05 «on Monday» (deadline; empty right too) | true | true
            """)
    void empty_is_right_only_where_the_marks_say_so(String value, boolean settled, boolean mayBeEmpty) {
        assertThat(read(value).isSettled()).isEqualTo(settled);
        assertThat(read(value).mayBeEmpty()).isEqualTo(mayBeEmpty);
    }

    @Test
    void a_remark_may_tell_what_is_right_as_well() {
        MarkedValue value = read("- (the army (MLIMIL) «The army» [carried] right too)");

        assertThat(value.isSettled()).isFalse();
        assertThat(value.alternatives()).hasSize(2);
        assertThat(value.alternatives().get(1).parties()).containsExactly(Set.of("MLIMIL"));
    }

    @Test
    void a_remark_may_say_which_place_or_day_is_meant() {
        assertThat(read("the town «the town» (place «Gao»)")
                        .alternatives()
                        .get(0)
                        .words())
                .containsExactly(new Span(31, 39), new Span(12, 15));
        assertThat(read("2025-W02 (2025-01-06/2025-01-12) «on Monday»")
                        .alternatives()
                        .get(0)
                        .text())
                .contains("2025-01-06");
    }

    @Test
    void words_that_the_report_does_not_have_are_told_with_their_place() {
        assertThatThrownBy(() -> MarkedValue.read("gao/marks.txt E1", false, "Gao «Gao»#2", REPORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("gao/marks.txt E1: expected \"Gao\" 2 times");
    }
}
