package dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasePatternTest {
    @Test
    void a_phrase_without_brackets_is_itself() {
        assertThat(PhrasePattern.phrases("not for attribution")).containsExactly("not for attribution");
    }

    @Test
    void one_line_stands_for_all_that_differ_in_a_part() {
        assertThat(PhrasePattern.phrases("declin(ed|ing) to be (named|quoted [by name])"))
                .containsExactlyInAnyOrder(
                        "declined to be named",
                        "declining to be named",
                        "declined to be quoted",
                        "declining to be quoted",
                        "declined to be quoted by name",
                        "declining to be quoted by name");
        assertThat(PhrasePattern.phrases("[too] afraid")).containsExactlyInAnyOrder("afraid", "too afraid");
        assertThat(PhrasePattern.phrases("reason[s]")).containsExactlyInAnyOrder("reason", "reasons");
    }

    @Test
    void a_bracket_without_its_other_half_is_told() {
        assertThatThrownBy(() -> PhrasePattern.phrases("(named|quoted"))
                .hasMessageEndingWith("found no \")\" where one is due in \"(named|quoted\"");
        assertThatThrownBy(() -> PhrasePattern.phrases("named)"))
                .hasMessageEndingWith("found a \")\" that opens nothing in \"named)\"");
    }
}
