package dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.ActorReference;
import dateline.record.Reading;
import dateline.record.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about statements of a report that came out on Wednesday, 15 May 2024, as tables. */
class StatementReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text.replace("\\n", "\n"), Optional.of(LocalDate.of(2024, 5, 15))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ana Keita said the road was open.                                                      | named
            The foreign ministry said the road was open.                                           | named
            Kenya said the road was open.                                                          | named
            A senior Kenyan official said the road was open.                                       | described
            A police spokesman said the road was open.                                             | described
            Residents of the town said the road was open.                                          | described
            Sources said the road was open.                                                        | anonymous
            A military source said the road was open.                                              | anonymous
            Some said the road was open.                                                           | anonymous
            Reports said the road was open.                                                        | anonymous
            The road was open, according to two people familiar with the matter.                   | anonymous
            The official, who declined to be named, said the talks had failed.                        | anonymous
            An envoy said on condition of anonymity that the road was open.                        | anonymous
            Citing fear of reprisals, the driver asked not to be named. The driver said the road was open. | anonymous, because: Citing fear of reprisals
            A Western diplomat, who requested anonymity in line with embassy rules, said the vote would be delayed. | anonymous, because: in line with embassy rules
            A clerk who spoke on condition of anonymity because he was not authorised to speak to reporters said the talks had failed. | anonymous, because: because he was not authorised to speak to reporters
            "The road is open," said a driver who asked not to be identified, citing fear of reprisals. | anonymous, because: citing fear of reprisals
            An envoy, who was not authorised to discuss the plan, said the talks had failed.         | anonymous, because: who was not authorised to discuss the plan
            """)
    void tells_how_far_a_speaker_is_named_and_why_not(String text, String expected) {
        Reading reading = read(text);
        assertThat(reading.statements()).map(StatementReaderTest::anonymity).containsExactly(expected);
    }

    private static String anonymity(Statement statement) {
        return statement.anonymity().map(a -> a.name().toLowerCase(Locale.ROOT)).orElse("unknown")
                + statement
                        .source()
                        .anonymityReason()
                        .map(r -> ", because: " + r.words())
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            An aid worker said the camp was empty. He spoke on condition of anonymity because he feared for his job. | the camp was empty
            Two officials said the talks had failed. The officials insisted on anonymity to discuss sensitive talks. | the talks had failed
            Residents said the army had left. They requested anonymity because they feared reprisals.     | the army had left
            The envoy was granted anonymity because she feared for her safety. The envoy said the truce would hold. | the truce would hold
            The talks had failed, said an envoy, speaking on condition of anonymity to discuss private talks.  | The talks had failed
            """)
    void asking_not_to_be_named_is_no_statement_but_holds_for_those_of_the_speaker(String text, String content) {
        Reading reading = read(text);
        assertThat(reading.statements()).hasSize(1).allSatisfy(s -> {
            assertThat(s.anonymity()).contains(Statement.Anonymity.ANONYMOUS);
            assertThat(s.source().anonymityReason()).isPresent();
            assertThat(s.evidence())
                    .anyMatch(e -> e.contains(
                            s.source().anonymityReason().orElseThrow().span()));
            assertThat(words(reading, s.content())).isEqualTo(content);
        });
    }

    private static String words(Reading reading, List<dateline.record.Span> spans) {
        return spans.stream().map(reading.article()::words).collect(Collectors.joining(" … "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ana Keita said she was not authorised to speak publicly.                     | named
            Ana Keita said the witness had spoken on condition of anonymity.             | named
            Amina Diallo said the judge guaranteed anonymity to witnesses.               | named
            Ana Keita said the road was open. The law promised anonymity to donors.      | named
            A driver said: "He spoke on condition of anonymity because he was afraid."   | described
            Residents said the road was closed because they feared reprisals.            | described
            He said the road was open.                                                   | unknown
            """)
    void anonymity_of_others_is_none_of_the_speaker(String text, @Nullable String expected) {
        Reading reading = read(text);
        assertThat(reading.statements()).isNotEmpty();
        assertThat(anonymity(reading.statements().get(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ana Keita told reporters in Bamako late Tuesday that the border was open.              | told reporters in Bamako / 2024-05-14 / Bamako
            In a statement, the ministry said the border would open on Friday.                     | In a statement / - / -
            In an interview with Radio Sahel on Monday, Ana Keita said Chad had shelled a village. | In an interview with Radio Sahel / 2024-05-13 / -
            Ana Keita urged Chad in a letter to the council to withdraw its troops.                | in a letter to the council / - / -
            "The border is open," Ana Keita said in a post on X.                                   | in a post on X / - / -
            "The border is open," Ana Keita wrote on Telegram on Wednesday.                        | on Telegram / 2024-05-15 / -
            The border was open, Ana Keita said in a televised address.                            | in a televised address / - / -
            Speaking at a news conference in Nairobi on Monday, Ana Keita accused Chad of shelling a village. | Speaking at a news conference in Nairobi / 2024-05-13 / Nairobi
            Chad should leave, Ana Keita told a rally.                                             | told a rally / - / -
            Speaking on the sidelines of the summit, Ana Keita warned Chad against an attack.      | Speaking on the sidelines of the summit / - / -
            During a visit to Kenya, Ana Keita praised Uganda for its role.                        | During a visit to Kenya / - / Kenya
            The president announced on state television that the war was over.                     | on state television / - / -
            Ana Keita said by phone that the army had left on Friday.                              | by phone / - / -
            Ana Keita said in Nairobi on Tuesday that the road to Gao was open.                    | - / 2024-05-14 / Nairobi
            """)
    void tells_the_occasion(String text, String expected) {
        assertThat(occasion(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ana Keita said Chad would attend talks in Nairobi on Friday.     | - / - / -
            Ana Keita praised Tuesday's vote in Nairobi.                     | - / - / -
            Mali criticised the statement on the border.                     | - / - / -
            Ana Keita said the letter to the council had been sent.          | - / - / -
            Mali said the president would speak at a rally on Friday.        | - / - / -
            """)
    void what_is_said_tells_no_occasion(String text, String expected) {
        assertThat(occasion(text)).isEqualTo(expected);
    }

    private static String occasion(String text) {
        Reading reading = read(text);
        Statement statement = reading.statements().get(0);
        String where = reading.places().stream()
                .filter(p ->
                        statement.where().filter(w -> w.place().equals(p.id())).isPresent())
                .map(dateline.record.Place::name)
                .findFirst()
                .orElse("-");
        return statement.occasion().setting().orElse("-") + " / "
                + statement.when().flatMap(w -> w.start()).orElse("-") + " / " + where;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "Chad shelled a village," Ana Keita told lawmakers.             | to lawmakers, about Chad
            Ana Keita warned Chad against an attack.                        | to Chad, about -
            Kenya asked the United Nations for help.                        | to United Nations, about -
            Ana Keita said to Chad's envoy that the border was closed.      | to Chad's envoy, about -
            In a letter to Kenya, Mali offered to hold talks.               | to Kenya, about -
            Mali criticised Chad's decision to close the border.            | to -, about Chad
            Ana Keita praised Uganda for its role.                          | to -, about Uganda
            Kenya blamed the rebels for the raid.                           | to -, about rebels
            Ana Keita said Chad would attend the talks.                     | to -, about Chad
            Mali said it would attend the talks.                            | to -, about -
            Ana Keita said after talks with Chad's president that the war was over. | to -, about -
            """)
    void tells_to_whom_and_about_whom(String text, String expected) {
        Reading reading = read(text);
        Statement statement = reading.statements().get(0);
        assertThat("to " + names(reading, statement.addressees()) + ", about "
                        + names(reading, ActorReference.ids(statement.about())))
                .isEqualTo(expected);
    }

    private static String names(Reading reading, List<String> ids) {
        String names = reading.actors().stream()
                .filter(a -> ids.contains(a.id()))
                .map(dateline.record.Actor::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "-" : names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali accused Chad of shelling a village. Chad denied shelling the village.                     | s2 answers s1
            Mali accused Chad of shelling a village. Chad's foreign ministry rejected the accusation.      | s2 answers s1
            Mali accused Chad of shelling a village. Kenya called the allegations baseless.                | s2 answers s1
            Chad denied shelling a village. Mali had accused Chad of shelling the village on Monday.       | s1 answers s2
            Kenya said Uganda had closed the border. Uganda denied it.                                     | s2 answers s1
            Mali demanded that Chad withdraw its troops. Chad rejected the demand.                         | s2 answers s1
            Mali's minister demanded that Chad release the prisoners. Chad refused to release the prisoners. | s2 answers s1
            Kenya offered to mediate. Sudan rejected the offer.                                            | s2 answers s1
            Ana Keita accused Amina Diallo of lying. Diallo replied that she had told the truth.           | s2 answers s1
            "Chad shelled a village," Ana Keita said. "We did not shell it," Chad's president responded.   | s2 answers s1
            Mali threatened Chad with sanctions. In response, Chad said it would close the border.         | s2 answers s1
            Mali accused Chad of shelling a village. Chad denied shelling the village. Mali dismissed Chad's denial. | s2 answers s1, s3 answers s2
            """)
    void tells_what_is_answered(String text, String expected) {
        assertThat(answers(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Chad denied reports that its troops had crossed the border.          | nobody / assert / its troops had crossed the border
            Chad rejected claims by Mali that its troops had shelled a village.  | Mali / assert / its troops had shelled a village
            Chad denied Malian claims that it had shelled a village.             | Mali / assert / it had shelled a village
            Chad dismissed Mali's accusation that it had shelled a village.      | Mali / accuse / it had shelled a village
            Chad denied allegations of torture.                                  | nobody / accuse / torture
            It is not correct to say that the talks failed, Ana Keita said.      | nobody / assert / the talks failed
            "It is not true that Mali has left," Ana Keita said.                 | nobody / assert / Mali has left
            Ana Keita said there was no truth in reports that Mali had left.     | nobody / assert / Mali had left
            The ministry confirmed reports that a bridge had fallen.             | nobody / assert / a bridge had fallen
            """)
    void a_claim_told_only_as_what_is_answered_is_told_in_the_answer(String text, String expected) {
        Reading reading = read(text);
        assertThat(answers(reading)).isEqualTo("s1 answers s2");
        Statement claim = reading.statements().get(1);
        String speaker = claim.speakers().isEmpty() ? "nobody" : names(reading, claim.speakers());
        assertThat(speaker + " / " + claim.act().name().toLowerCase(Locale.ROOT) + " / "
                        + words(reading, claim.content()))
                .isEqualTo(expected);
        assertThat(claim.links().within()).contains("s1");
        assertThat(claim.speakers())
                .doesNotContainAnyElementsOf(reading.statements().get(0).speakers());
    }

    private static String answers(Reading reading) {
        return reading.statements().stream()
                .filter(s -> s.links().answers().isPresent())
                .map(s -> s.id() + " answers " + s.links().answers().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali accused Chad of shelling a village. Kenya denied closing the border.
            Mali accused Chad of shelling a village. Chad condemned the attack.
            Mali accused Chad of shelling a village. Mali said it would answer.
            Chad denied shelling a village. Chad's army said it had left.
            Mali said the talks had failed. Chad said the road was open.
            Mali accused Chad of shelling a village. Chad responded to the attack with a raid.
            Chad denied a claim. Mali said the road was open.
            Mali demanded that Chad leave. Chad praised Kenya.
            Mali said the bridge had fallen. Chad rejected a plan for talks.
            Mali warned Chad against an attack. Chad said the weather was fine.
            Mali said Chad had closed the border. Chad declined to comment.
            The ministry denied that the talks had failed.
            Mali denied shelling a village. Chad denied shelling the village.
            In response, Chad said the army had acted alone.
            """)
    void nothing_is_answered(String text) {
        assertThat(answers(read(text))).isEmpty();
    }

    @Test
    void of_two_that_could_be_answered_none_is_taken() {
        Reading reading =
                read("Mali accused Chad of shelling a village. Kenya accused Chad of burning a village. The talks"
                        + " ended. The rain fell. Chad rejected the accusation.");
        assertThat(answers(reading)).isEmpty();
        assertThat(reading.doubts())
                .anyMatch(
                        d -> d.about().equals(Optional.of("s3")) && d.why().equals("could answer s1 or s2; took none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali said that Chad had told it that the border was closed.               | Chad / the border was closed
            The agency reported, citing the ministry, that the bridge had fallen.     | ministry / the bridge had fallen
            The bridge had fallen, the agency said, quoting an army spokesman.        | army spokesman / The bridge had fallen
            The radio station reported that the bridge had fallen, citing the ministry. | ministry / the bridge had fallen
            """)
    void what_is_told_by_anothers_account_is_within_it(String text, String expected) {
        Reading reading = read(text);
        Statement inner = reading.statements().get(1);
        assertThat(names(reading, inner.speakers()) + " / " + words(reading, inner.content()))
                .isEqualTo(expected);
        assertThat(inner.links().within()).contains("s1");
    }
}
