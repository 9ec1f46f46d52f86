package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Silence;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.rule.Knowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why sentences have no event: the cards that came nearest and what they miss. */
class NearMissTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static List<Silence> silences(String text) {
        return READER.explain(TestAnalyzer.article(text, Optional.empty()))
                .events()
                .silences();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Doctors imposed a strict diet on patients. | imposed curfew needs the object “curfew”, found “diet”
            The singer held a note for a minute.       | held meet needs a word for meeting as the object, found “note”
            Soldiers fired the cook.                   | fired aerial-attack needs a word for weapon as the object, found “cook”
            The storm attacked the coast.              | attacked aerial-attack needs a word for aircraft as the source, found “storm”
            The storm attacked the coast.              | attacked attack matches, but the target must be somebody who can take a side in politics
            The critics praised the film.              | praised praise matches, but the target must be somebody who can take a side in politics
            The minister of Mali declined to comment.  | declined refuse matches, but to decline to comment is no event
            Mali denied that the road was closed.      | denied refuse needs an object, found none
            """)
    void tells_what_the_nearest_cards_miss(String text, String expected) {
        assertThat(silences(text))
                .singleElement()
                .satisfies(s -> assertThat(s.nearest())
                        .map(m -> m.word().text() + " " + m.card().id() + " " + m.because())
                        .contains(expected)
                        .hasSizeLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The weather was fine that morning.
            The bank froze in the cold.
            The president said that trade was good.
            """)
    void where_no_word_comes_near_an_act_nothing_is_told(String text) {
        assertThat(silences(text))
                .singleElement()
                .satisfies(s -> assertThat(s.nearest()).isEmpty());
    }

    @Test
    void every_sentence_has_events_or_is_silent() {
        assertThat(silences("Mali attacked Chad. The weather was fine. Chad accused Mali."))
                .extracting(s -> s.sentence().text())
                .containsExactly("The weather was fine.");
    }
}
