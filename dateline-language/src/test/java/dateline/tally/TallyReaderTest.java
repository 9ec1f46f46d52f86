package dateline.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.reading.ShortForm;
import dateline.record.Reading;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are read from a few sentences, as a table. */
class TallyReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static String tallies(String text) {
        Reading reading = READER.read(TestAnalyzer.article(text, Optional.empty()));
        ShortForm form = new ShortForm(reading);
        return reading.tallies().stream().map(form::write).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Rebels killed three soldiers and wounded two.               | killed 3 soldiers; injured 2 soldiers
            The bombing left five dead and 12 wounded.                  | killed 5 people; injured 12 people
            Five people died in the attack, including two children.     | killed 5 people; killed 2 children
            Police opened fire on the crowd, killing one person.        | killed 1 person
            No soldiers were killed in the attack.                      | killed 0 soldiers
            At least 12 people were killed when rebels attacked.        | killed 12+ people
            """)
    void counts_those_whom_an_act_befell(String text, String expected) {
        assertThat(tallies(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Gunmen killed a judge in Kenya.                             | killed 1 judge
            The murder of Mayor Ana Keita shocked Kenya.                | killed 1 person
            The priest was murdered along with two nuns.                | killed 1 priest; killed 2 nuns
            Ana Keita and Ben Otieno were murdered.                     | killed 1 person; killed 1 person
            """)
    void a_single_victim_is_a_figure_of_one(String text, String expected) {
        assertThat(tallies(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Two soldiers were killed in Gao. The deaths of the two soldiers were confirmed.   | killed 2 soldiers
            Ana Keita and Ben Otieno were murdered. The two were killed at home.              | killed 1 person; killed 1 person
            """)
    void a_figure_told_again_is_one(String text, String expected) {
        assertThat(tallies(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The attack could kill thousands.
            The storm killed the mood.
            """)
    void what_has_befallen_nobody_is_not_counted(String text) {
        assertThat(tallies(text)).isEmpty();
    }
}
