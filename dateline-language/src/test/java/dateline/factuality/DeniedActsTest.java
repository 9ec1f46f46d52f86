package dateline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told only to be denied, doubted or asked about never stands as done, nor as counted. */
class DeniedActsTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading reading(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
    }

    private static boolean isDoneByForce(Event event) {
        boolean done = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        return done && event.type().quad() == 4;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali denied that its army shelled the village of Bako.
            Mali denied shelling the village of Bako.
            "It is not correct to say that Mali attacked Chad," the minister told reporters.
            "It is not true that Mali attacked Chad," the minister told reporters.
            "It is untrue that our army bombed Chad," Mali's defence minister said.
            Mali rejected claims that its troops killed ten farmers in Chad.
            Mali dismissed claims that its troops had killed ten farmers in Chad.
            Mali dismissed as false the report that its troops killed ten farmers in Chad.
            Reporters asked whether Mali had bombed Chad.
            The senator asked if Mali had bombed Chad.
            "Did Mali bomb Chad?" he asked.
            "Has Mali killed ten farmers in Chad?" the reporter asked.
            Mali refuted reports of an attack by its troops on Chad.
            Mali denied an attack by its troops on Chad.
            There is no evidence that Mali attacked Chad, the minister said.
            The minister said there was no evidence of an attack by Mali on Chad.
            Mali called the claim that its army shelled Bako a lie.
            Mali called reports that its army shelled Bako baseless.
            The claim that Mali shelled Bako is a lie, the minister said.
            "The claim that Mali shelled Bako is false," the minister said.
            Reports that Mali shelled Bako were untrue, the minister said.
            Mali disputed allegations that its soldiers killed ten farmers.
            Mali brushed aside accusations that it had bombed Chad.
            Mali denied the charge that its soldiers had killed ten farmers.
            Mali insisted that it had not bombed Chad.
            Mali has never bombed Chad, the minister said.
            No Malian soldier attacked Chad, the minister said.
            Mali's army did not shell Bako or kill farmers, the minister said.
            The minister said it was wrong to claim that Mali bombed Chad.
            It is unclear whether Mali bombed Chad.
            It was not clear if Mali had bombed Chad.
            The army could not confirm that Mali had bombed Chad.
            The army did not confirm reports that Mali had bombed Chad.
            The minister did not say whether Mali had bombed Chad.
            Rumours that Mali had bombed Chad proved false.
            Allegations that Mali bombed Chad are unfounded, the minister said.
            Mali scoffed at the suggestion that it had bombed Chad.
            The minister doubted that Mali had bombed Chad.
            Mali pushed back on any suggestion that it had bombed Chad.
            "We deny it," the minister said. "Mali did not bomb Chad. Nobody was killed."
            "That is a lie," the minister said. "Mali has never bombed Chad or shelled Niger."
            "Did Mali bomb Chad? Did it kill farmers? We do not know," the senator said.
            Investigators found no proof that Mali had bombed Chad.
            Contrary to reports that Mali had bombed Chad, the town was quiet.
            The notion that Mali bombed Chad is absurd, the minister said.
            The minister ruled out that Mali had bombed Chad.
            Mali denied killing ten people in a raid on Bako.
            Chad questioned whether Mali had attacked Niger.
            """)
    void nothing_denied_or_asked_about_stands_as_done(String text) {
        Reading reading = reading(text);
        assertThat(reading.events()).noneMatch(DeniedActsTest::isDoneByForce);
        assertThat(reading.tallies()).allMatch(t -> t.count().max().stream().allMatch(m -> m == 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali said Chad had bombed the town of Bako.
            There were reports that Mali had bombed Chad.
            The minister confirmed that Mali had bombed Chad.
            Mali rejected the plan after Chad bombed Bako.
            "We never asked for war. Chad bombed Mali," Mali's minister said.
            Mali's army bombed the town of Bako, the minister said, and denied that it shelled Gao.
            Chad dismissed its general after he attacked Mali.
            """)
    void what_is_told_beside_a_denial_stands_as_done(String text) {
        assertThat(reading(text).events()).anyMatch(DeniedActsTest::isDoneByForce);
    }
}
