package dateline.language.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFingerprintTest {
    @ParameterizedTest
    @CsvSource({"said,VBD", "Kyiv,NNP", "'',NN", "a_b,c", "Україна,NNP"})
    void of_joined_words_follows_from_theirs(String left, String right) {
        Value one = Value.of(left);
        Value other = Value.of(right);

        assertThat(ModelFingerprint.join(one.print(), other.print(), other.power()))
                .isEqualTo(ModelFingerprint.of(left + "_" + right));
    }

    @Test
    void of_a_part_is_that_of_the_part_alone() {
        assertThat(ModelFingerprint.of("ceasefire", 5, 9)).isEqualTo(ModelFingerprint.of("fire"));
    }

    @Test
    void the_same_string_has_another_key_for_each_kind() {
        long print = ModelFingerprint.of("truce");

        assertThat(ModelFingerprint.key(1, print)).isNotEqualTo(ModelFingerprint.key(2, print));
    }

    @Test
    void no_key_is_that_of_an_empty_place() {
        long spread = ModelFingerprint.key(0, 0);
        assertThat(spread).isNotEqualTo(KeyTable.NO_KEY);
        assertThat(ModelFingerprint.key(0, -0x9E37_79B9_7F4A_7C15L)).isEqualTo(1); // mixes to 0
    }
}
