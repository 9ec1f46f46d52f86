package dateline.statement.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a source by a phrase, a mark or a noun instead of a verb, and of which words, as tables. */
class SourcePhraseReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text.replace("\\n", "\n"), Optional.of(LocalDate.of(2024, 5, 15))));
    }

    private static String sourceAndContent(Reading reading, Statement statement) {
        return words(reading, statement.speakerWords()) + " > " + words(reading, statement.content());
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(reading.article()::words).collect(Collectors.joining(" … "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Rebels shelled the port, according to the army.                     | the army > Rebels shelled the port
            The port was shelled, and it was empty, according to residents.     | residents > it was empty
            When the army left, according to the mayor, many fled.              | the mayor > many fled.
            In the eyes of the rebels, the talks have failed.                   | the rebels > the talks have failed.
            By the ministry's own account, 40 people died.                      | the ministry's > 40 people died.
            The deal was, in the words of one envoy, “a trap”.                  | one envoy > “a trap”
            In a poll, 60 percent of voters backed the deal.                    | a poll > 60 percent of voters backed the deal.
            To Ana Keita, the truce is dead.                                    | Ana Keita > the truce is dead.
            Per the harbour office, no other vessel was near.                   | the harbour office > no other vessel was near.
            """)
    void a_phrase_names_the_source_of_its_clause(String text, String expected) {
        Reading reading = read(text);
        assertThat(reading.statements()).map(s -> sourceAndContent(reading, s)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mine sells ten tonnes per day.",
                "Diallo leads in the polls.",
                "To the north, the road is open.",
                "The road to Bamako was open.",
                "Nevada: Ann Sato, Jo Diallo, Al Keita.",
                "Update: Mali Closes The Border\\n\\nMali closed its border.",
                "The two met at noon — Amina Diallo left early."
            })
    void other_phrases_and_marks_name_none(String text) {
        assertThat(read(text).statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “We want to go home.” — Amina Diallo, teacher                       | Amina Diallo > “We want to go home.”
            Poll: Most Voters Want The Talks To Go On\\n\\nVoters want talks.     | Poll > Most Voters Want The Talks To Go On
            Talks began in Gao.\\n\\nKEITA: The road is open.\\n\\nAna Keita met the mayor. | KEITA > The road is open.
            Ana Keita on the truce: “It will not hold.”\\n\\nThe truce is new.    | Ana Keita on the truce > “It will not hold.”
            """)
    void a_mark_tells_who_speaks(String text, String expected) {
        Reading reading = read(text);
        assertThat(reading.statements()).map(s -> sourceAndContent(reading, s)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Traders relied on Mali's claim that the road was open.              | Mali's > the road was open
            Traders fled the Kenyan plan to close the port.                     | Kenyan > to close the port
            Traders relied on the recent claim that the road was open.          |  > the road was open
            Sudan spread the rumour that the bridge had fallen.                 | Sudan > the bridge had fallen
            """)
    void a_noun_tells_whose_claim_or_plan_it_is(String text, String expected) {
        Reading reading = read(text);
        assertThat(reading.statements())
                .map(s -> sourceAndContent(reading, s).strip())
                .contains(expected);
    }
}
