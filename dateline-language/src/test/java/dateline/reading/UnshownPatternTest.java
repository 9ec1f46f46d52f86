package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No pattern of a card without a sentence that shows it. Those that had none when this was first asked stand in a list beside
 * this test; it may only shrink.
 */
class UnshownPatternTest {
    private static final String LIST = "patterns-without-sentence.txt";

    private final List<String> unshown = UnshownPattern.all(TestAnalyzer.get(), Knowledge.builtIn()).stream()
            .map(UnshownPattern::toString)
            .toList();

    @Test
    void every_pattern_is_shown_by_a_sentence_that_its_card_finds() throws IOException {
        assertThat(unshown)
                .as("write for each of these patterns a sentence under \"finds\" of its card, or delete the pattern")
                .isSubsetOf(listed());
    }

    @Test
    void a_pattern_that_has_got_a_sentence_leaves_the_list() throws IOException {
        assertThat(listed())
                .as("a sentence shows these, or they are gone: delete their lines from " + LIST)
                .isSubsetOf(unshown);
    }

    private static List<String> listed() throws IOException {
        try (var stream = UnshownPatternTest.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("Expected the list " + LIST + " beside this test, found none");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
