package dateline.event.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.reading.ShortForm;
import dateline.record.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events statements are whose words alone, not their cue, do something to others, as tables. */
class StatementEventReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static List<String> events(String text) {
        Reading reading = READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
        ShortForm form = new ShortForm(reading);
        return reading.events().stream().map(form::write).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The president of Mali said Chad was behind the raid.                                  | MLIGOV ACCUSE 1123 TCD
            "Chad has lied to its people," the president of Mali told reporters.                  | MLIGOV ACCUSE 112 TCD
            Kenya announced that Uganda had violated its airspace.                                | KEN ACCUSE 112 UGA
            "Chad's blockade is a disgrace," the president of Mali told reporters.                | MLIGOV ACCUSE 111 TCD
            "It is time for Chad to withdraw its troops," the president of Mali told reporters.   | MLIGOV REQUEST 0256 TCD
            "It is essential that Chad releases the prisoners," the president of Mali said.       | MLIGOV REQUEST 0253 TCD
            "End the raids," the president of Mali told Chad.                                     | MLIGOV REQUEST 0256 TCD
            The president of Mali said Chad must withdraw its troops.                             | MLIGOV REQUEST 1056 TCD
            "If Chad attacks us, we will strike back," the president of Mali told reporters.      | MLIGOV THREATEN 138 TCD
            "Chad will pay a heavy price for the raid," the president of Mali told reporters.     | MLIGOV THREATEN 130 TCD
            "We will never accept the Chadian plan," the president of Mali told reporters.        | MLIGOV REJECT 120 TCD
            """)
    void the_words_do_it_once(String text, String expected) {
        String act = expected.substring(0, expected.indexOf(' ', expected.indexOf(' ') + 1));
        assertThat(events(text)).filteredOn(e -> e.startsWith(act)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The president of Mali said the blast was a disgrace.                     | ACCUSE
            "The coach has lied to us," the president of Mali told reporters.        | ACCUSE
            "Chad is not behind the raid," the president of Mali told reporters.     | ACCUSE
            The president of Mali said a storm was behind the delay.                 | ACCUSE
            "End the noise," the president of Mali told reporters.                   | REQUEST
            "We will never accept defeat," the president of Mali told reporters.     | REJECT
            The president of Mali said the raid on Chad was a disgrace.              | ACCUSE
            """)
    void nobody_aimed_at_makes_no_event(String text, String type) {
        assertThat(events(text)).noneMatch(e -> e.contains(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali demanded the release of the prisoners held by Chad. Chad rejected the demand.         | TCD REJECT 124 MLI
            Uganda's foreign minister offered Kenya talks on the border. Kenya refused the offer.       | KEN REJECT 120 UGAGOV
            Chad rejected the demand.                                                                   | TCD REJECT 124 -
            """)
    void an_answer_is_aimed_at_whoever_is_answered(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }
}
