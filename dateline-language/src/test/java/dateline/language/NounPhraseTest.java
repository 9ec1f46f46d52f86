package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.nlp4j.TestAnalyzer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a noun phrase says, asked for by its head. */
class NounPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali's new army chief, who had fled, spoke. | chief | Mali's new army chief
            The envoy of Chad, Ana Brant, spoke.        | envoy | The envoy of Chad
            Soldiers and rebels fled.                   | Soldiers | Soldiers
            """)
    void reaches_as_far_as_no_clause_apposition_or_conjunct(String sentence, String head, String expected) {
        NounPhrase phrase = phrase(sentence, head);
        assertThat(phrase.head().sentence().textBetween(phrase.span())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The new army chief spoke.       | chief     | new army | true
            A Saudi-led coalition attacked. | coalition |          | false
            Police spoke.                   | Police    |          | true
            Two soldiers spoke.             | soldiers  |          | false
            Their soldiers spoke.           | soldiers  |          | true
            """)
    void says_what_qualifies_it_and_whether_it_is_definite(
            String sentence, String head, String qualifiers, boolean definite) {
        NounPhrase phrase = phrase(sentence, head);
        assertThat(phrase.qualifiers().stream().map(Word::text).collect(Collectors.joining(" ")))
                .isEqualTo(Optional.ofNullable(qualifiers).orElse(""));
        assertThat(phrase.isDefinite()).isEqualTo(definite);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A Saudi-led coalition attacked.         | coalition | Saudi led
            Police stopped a Panama-flagged tanker. | tanker    | Panama flagged
            """)
    void knows_names_that_a_hyphen_joins_to_a_participle(String sentence, String head, String expected) {
        assertThat(phrase(sentence, head).compounds().stream()
                        .map(c -> c.first() + " " + c.last())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            She spoke in an interview with Radio Sahel on Monday. | in | interview | in an interview with Radio Sahel
            She spoke at a rally in Lima.                         | at | rally     | at a rally in Lima
            """)
    void leaves_out_a_date_at_its_end(String sentence, String first, String head, String expected) {
        NounPhrase phrase = phrase(sentence, head);
        Sentence words = phrase.head().sentence();
        assertThat(words.textBetween(phrase.undatedSpanFrom(word(words, first))))
                .isEqualTo(expected);
    }

    private static NounPhrase phrase(String sentence, String head) {
        return NounPhrase.of(word(
                TestAnalyzer.get()
                        .analyze(TestAnalyzer.article(sentence, Optional.empty()))
                        .sentences()
                        .get(0),
                head));
    }

    private static Word word(Sentence sentence, String text) {
        return sentence.words().stream()
                .filter(w -> w.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
