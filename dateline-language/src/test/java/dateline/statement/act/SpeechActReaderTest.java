package dateline.statement.act;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Reading;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done by saying something where the cue is neutral, and on what a threat depends, as tables. */
class SpeechActReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading reading(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
    }

    private static List<SpeechAct> acts(String text) {
        return reading(text).statements().stream().map(Statement::act).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            DEMAND          | "Stop the raids," the president of Mali told reporters.
            DEMAND          | "Don't shoot at farmers," the president of Mali told reporters.
            DEMAND          | The president of Mali said Chad must leave the valley.
            DEMAND          | "They need to open the border," the president of Mali told reporters.
            DEMAND          | "It is time for Chad to leave the valley," the president of Mali told reporters.
            DEMAND          | "It is essential that the guards leave," the president of Mali told reporters.
            DEMAND          | "The best way would be to talk," the president of Mali told reporters.
            REJECT          | "We will never accept this border," the president of Mali told reporters.
            REJECT          | The president of Mali said he would not attend the summit.
            DENY            | "That is not true," the president of Mali told reporters.
            DENY            | "There was no attack on the village," the president of Mali told reporters.
            DENY            | "We never shelled the village," the president of Mali told reporters.
            DENY            | The president of Mali said Mali had not shelled the village.
            DENY            | "We do not target civilians," the president of Mali told reporters.
            DENY            | "Chad is not responsible for the deaths," the president of Mali told reporters.
            PROMISE         | "We will send food to Niger," the president of Mali told reporters.
            OFFER           | "We are ready to talk to Chad," the president of Mali told reporters.
            THREATEN        | "If they cross the river, we will strike back," the president of Mali told reporters.
            THREATEN        | "They will pay a heavy price," the president of Mali told reporters.
            THREATEN        | Mali warned that it would strike back.
            WARN            | Mali warned that the dam could break.
            WARN            | "This could lead to war," the president of Mali told reporters.
            ACCUSE          | "Chad has violated the truce," the president of Mali told reporters.
            ACCUSE          | The president of Mali said Chad was behind the raid.
            ACCUSE          | "Chad wants war," the president of Mali told reporters.
            ACCUSE          | "They used the school as a shield," the president of Mali told reporters.
            ACCUSE          | The president of Mali said Chad had lied.
            CRITICISE       | "The vote was a farce," the president of Mali told reporters.
            CRITICISE       | "We condemn the raid," the president of Mali told reporters.
            PRAISE          | "The nurses did a great job," the president of Mali told reporters.
            APOLOGISE       | "I am sorry for the delay," the president of Mali told reporters.
            AGREE           | "We agree that the bridge is old," the president of Mali told reporters.
            BELIEVE         | "I believe the road is open," the president of Mali told reporters.
            WORRY           | "We fear that the dam will break," the president of Mali told reporters.
            PREDICT         | The president of Mali said many villages would lose their wells.
            DECLINE_COMMENT | "I will not comment on the talks," the president of Mali told reporters.
            ACCUSE          | "I am tired. They have lied to us," the president of Mali told reporters.
            """)
    void the_words_decide(SpeechAct expected, String text) {
        assertThat(acts(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "The road was not open," the president of Mali told reporters.
            "The raid was not a mistake," the president of Mali told reporters.
            "We must grow more millet," the president of Mali told reporters.
            The president of Mali said shells had killed two children.
            The president of Mali said the talks would resume on Monday.
            The president of Mali said the army had taken the town.
            The president of Mali said he did not know who had attacked the town.
            The president of Mali said a bomb was behind the blast.
            The president of Mali said he had asked whether Chad had violated the truce.
            Mali announced that the border would open.
            """)
    void what_only_tells_asserts(String text) {
        assertThat(acts(text)).first().isEqualTo(SpeechAct.ASSERT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Chad threatened to close the border unless the Malian troops left. | unless the Malian troops left
            "If Mali attacks us, we will strike back," Chad said.              | If Mali attacks us
            Mali said it would respond in case of an attack.                   | in case of an attack
            Chad warned that it would retaliate should Mali invade.            | should Mali invade
            """)
    void a_threat_depends_on_its_condition(String text, String condition) {
        Reading reading = reading(text);
        assertThat(reading.statements())
                .flatExtracting(s -> s.wording().condition())
                .extracting(c -> reading.article().words(c))
                .containsExactly(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali said it did not know if Chad would attack.
            Chad threatened to close the border.
            The mayor said the road was open if the weather was dry.
            """)
    void what_is_no_condition_of_an_act_is_not_told_as_one(String text) {
        assertThat(reading(text).statements())
                .flatExtracting(s -> s.wording().condition())
                .isEmpty();
    }
}
