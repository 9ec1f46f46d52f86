package dateline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.reading.ShortForm;
import dateline.record.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of an act, and whether it is news, in texts that came out on Wednesday, 15 May 2024, as tables. */
class FactualityReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali plans to attack Chad.                  | MLI THREATEN 138 TCD
            Kenya said Mali plans to attack Chad.       | MLI ASSAULT 190 TCD (planned)
            Mali did not attack Chad.                   | MLI ASSAULT 190 TCD (denied)
            Mali denied that it had attacked Chad.      | MLI ASSAULT 190 TCD (denied)
            Mali may attack Chad.                       | MLI ASSAULT 190 TCD (hypothetical)
            If Mali attacks Chad, the bank will close.  | MLI ASSAULT 190 TCD (hypothetical)
            Mali is attacking Chad.                     | MLI ASSAULT 190 TCD (ongoing)
            Mali attacked Chad.                         | MLI ASSAULT 190 TCD
            Mali was able to attack Chad.               | MLI ASSAULT 190 TCD
            Mali is able to attack Chad.                | MLI ASSAULT 190 TCD (hypothetical)
            Mali has yet to attack Chad.                | MLI ASSAULT 190 TCD (denied)
            Mali no longer attacks Chad.                | MLI ASSAULT 190 TCD (denied)
            Mali refrained from attacking Chad.         | MLI ASSAULT 190 TCD (denied)
            Mali managed to attack Chad.                | MLI ASSAULT 190 TCD
            Mali is unlikely to attack Chad.            | MLI ASSAULT 190 TCD (hypothetical)
            Mali continued to attack Chad.              | MLI ASSAULT 190 TCD (ongoing)
            Kenya condemned Mali's attack on Chad.      | MLI ASSAULT 190 TCD
            Kenya averted Mali's attack on Chad.        | MLI ASSAULT 190 TCD (denied)
            Kenya failed to prevent Mali's attack on Chad. | MLI ASSAULT 190 TCD
            Kenya fears Mali's attack on Chad.           | MLI ASSAULT 190 TCD (hypothetical)
            Kenya warned that Mali had attacked Chad.   | MLI ASSAULT 190 TCD
            Kenya will respond to Mali's attack on Chad. | MLI ASSAULT 190 TCD
            Instead of attacking Chad, Mali left.       | MLI ASSAULT 190 TCD (denied)
            """)
    void tells_what_became_of_an_act(String text, String expected) {
        Reading reading = read(text);
        ShortForm form = new ShortForm(reading);
        assertThat(reading.events()).map(form::write).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali attacked Chad on Monday.                            | attacked=news
            Mali attacked Chad two years ago.                        | attacked=background
            Mali attacked Chad. Mali had attacked Niger.             | attacked=news, attacked=background
            The army said that Mali had attacked Chad.               | attacked=news
            Mali condemned the 1994 attack on Chad.                  | condemned=news, attack=background
            Mali previously attacked Chad.                           | attacked=background
            """)
    void tells_background_from_news(String text, String expected) {
        Reading reading = read(text);
        String found = reading.events().stream()
                .map(e -> reading.article().words(e.trigger()) + "=" + (e.background() ? "background" : "news"))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }
}
