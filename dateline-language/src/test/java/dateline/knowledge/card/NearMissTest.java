package dateline.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.explain.UnreadSentence;
import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why sentences have no event: the cards that came nearest and what they miss. */
class NearMissTest {
    private static final String CARDS = """
            - rule: attack
              means: {plover: ASSAULT, cameo: "190"}
              verbs: ["<source> attack <target:actor>"]
              finds: [{"Mali attacked Chad.": "MLI ASSAULT 190 TCD"}]
              passes over: ["The team attacked."]
            - rule: shell
              means: {plover: ASSAULT, cameo: "195"}
              verbs: ["<source:aircraft!> attack <target>", "<source> fire @weapon [at <target>]"]
              finds: [{"Mali fired rockets at Chad.": "MLI ASSAULT 195 TCD"}]
              passes over: ["The cook was fired."]
            - rule: curfew
              means: {plover: COERCE, cameo: "1723"}
              verbs: ["<source> impose curfew"]
              finds: [{"Mali imposed a curfew.": "MLI COERCE 1723 -"}]
              passes over: ["A tax was imposed."]
            - rule: meet
              means: {plover: CONSULT, cameo: "040"}
              verbs: ["<source> hold @meeting"]
              finds: [{"Mali held talks.": "MLI CONSULT 040 -"}]
              passes over: ["The rope held."]
            - rule: praise
              means: {plover: SUPPORT, cameo: "051"}
              verbs: ["<source> praise <target:actor>"]
              finds: [{"Mali praised Chad.": "MLI SUPPORT 051 TCD"}]
              passes over: ["The novel was praised."]
            - rule: refuse
              means: {plover: REJECT, cameo: "120"}
              verbs: ["<source> deny <target>", "<source> decline to <act>"]
              finds: [{"Mali declined to leave.": "MLI REJECT 120 -"}]
              passes over: ["Prices declined."]
            """;

    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), withCardsAlone());

    /** All our knowledge but the event cards, and these few cards. */
    private static Knowledge withCardsAlone() {
        Stream<DataFile> rest = Knowledge.builtIn().own().stream()
                .filter(f -> !f.path().startsWith("event/") || !f.path().endsWith(".yaml"));
        DataFile cards = new DataFile("event/own.yaml", CARDS);
        return new Knowledge(Stream.concat(rest, Stream.of(cards)).toList(), List.of());
    }

    private static List<UnreadSentence> silences(String text) {
        return READER.explain(TestAnalyzer.article(text, Optional.empty()))
                .events()
                .unread();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Doctors imposed a strict diet on patients. | imposed curfew needs the object “curfew”, found “diet”
            The singer held a note for a minute.       | held meet needs a word for meeting as the object, found “note”
            Soldiers fired the cook.                   | fired shell needs a word for weapon as the object, found “cook”
            The storm attacked the coast.              | attacked shell needs a word for aircraft as the source, found “storm”
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
        assertThat(silences("Mali attacked Chad. The weather was fine. Chad praised Mali."))
                .extracting(s -> s.sentence().text())
                .containsExactly("The weather was fine.");
    }
}
