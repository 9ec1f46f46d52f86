package dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali agreed  | agreed | 5 | 11
            Mali 🕊 agreed | agreed | 7 | 13
            🕊🕊          | 🕊🕊    | 0 | 2
            """)
    void counts_a_sign_beyond_the_basic_plane_once(String text, String words, int start, int end) {
        int at = text.indexOf(words);
        Span span = new Span(at, at + words.length());
        CodePoints codePoints = new CodePoints(text);

        assertThat(codePoints.start(span)).isEqualTo(start);
        assertThat(codePoints.end(span)).isEqualTo(end);
        assertThat(codePoints.span(start, end)).contains(span);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 2", "0, 5", "5, 5"})
    void there_is_no_span_outside_the_text(int start, int end) {
        CodePoints codePoints = new CodePoints("🕊 is");

        assertThat(codePoints.length()).isEqualTo(4);
        assertThat(codePoints.span(start, end)).isEmpty();
    }
}
