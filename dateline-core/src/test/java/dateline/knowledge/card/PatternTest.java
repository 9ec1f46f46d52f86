package dateline.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.card.Pattern.Element;
import dateline.knowledge.card.Pattern.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    @Test
    void reads_slots_alternatives_particles_and_options() {
        Pattern pattern = Pattern.parse("<source> carry|bear+out raid|attack [on|against <target:actor>] to <what>");

        assertThat(pattern.subject())
                .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("source"));
        assertThat(pattern.predicates()).containsExactly("carry", "bear");
        assertThat(pattern.particles()).containsExactly("out");
        assertThat(pattern.elements())
                .extracting(Element::place)
                .containsExactly(Place.OBJECT, Place.PREPOSITION, Place.INFINITIVE);
        assertThat(pattern.elements().get(0).words()).containsExactly("raid", "attack");
        assertThat(pattern.elements().get(1).prepositions()).containsExactlyInAnyOrder("on", "against");
        assertThat(pattern.elements().get(1).optional()).isTrue();
        assertThat(pattern.elements().get(1).slot())
                .hasValueSatisfying(s -> assertThat(s.type()).contains("actor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <source>             | expected a predicate behind the first slot
            <source> go with     | expected a slot or word behind "with"
            <source> hit <target | expected a slot such as <source>, found "<target"
            <source> hit not     | expected what must not follow behind "not"
            """)
    void says_what_is_wrong_with_a_pattern(String pattern, String message) {
        assertThatThrownBy(() -> Pattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_preposition_among_other_words_would_never_be_found() {
        assertThatThrownBy(() -> Pattern.parse("<source> hit <target> with|using stone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found the preposition \"with\"");
    }

    @Test
    void not_says_what_must_be_absent_and_asks_for_no_more() {
        Pattern open = Pattern.parse("<source> meet <target>");
        Pattern guarded = Pattern.parse("<source> meet <target> not in|at @contest not <what>");

        assertThat(guarded.elements()).extracting(Element::excluded).containsExactly(false, true, true);
        assertThat(guarded.elements().get(1).prepositions()).containsExactlyInAnyOrder("in", "at");
        assertThat(guarded.elements().get(2).place()).isEqualTo(Place.OBJECT);
        assertThat(guarded.specificity()).isEqualTo(open.specificity());
    }

    @Test
    void a_pattern_that_asks_for_more_is_more_specific() {
        int bare = Pattern.parse("<source> impose <what>").specificity();
        int literal = Pattern.parse("<source> impose sanction on <target>").specificity();

        assertThat(literal).isGreaterThan(bare);
    }
}
