package dateline.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine does badly with news text, mended before or after it. */
class EngineHabitsTest {
    private static AnalyzedArticle analyzed(String text) {
        return TestAnalyzer.get().analyze(TestAnalyzer.article(text, Optional.empty()));
    }

    private static String words(Sentence sentence) {
        return sentence.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Test
    void curly_quotes_are_marks_of_their_own_and_stay_where_they_are() {
        AnalyzedArticle read = analyzed("“We left,” Keita said. The president’s aide agreed.");

        assertThat(words(read.sentences().get(0))).isEqualTo("“ We left , ” Keita said .");
        assertThat(words(read.sentences().get(1))).isEqualTo("The president ’s aide agreed .");
        assertThat(read.sentences().get(0).word(0).span().of(read.article().text()))
                .isEqualTo("“");
    }

    @Test
    void curly_quotes_are_read_as_straight_ones_are() {
        assertThat(relations("“We left,” Keita said.")).isEqualTo(relations("\"We left,\" Keita said."));
    }

    private static String relations(String text) {
        return analyzed(text).sentences().get(0).words().stream()
                .map(t -> t.partOfSpeech() + " " + t.relation() + " " + t.headIndex())
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_closing_quote_belongs_to_the_sentence_that_it_closes() {
        AnalyzedArticle read = analyzed("Keita was firm. “We will not leave. We will stay.” He sat down.");

        assertThat(read.sentences().stream().map(EngineHabitsTest::words))
                .containsExactly("Keita was firm .", "“ We will not leave .", "We will stay . ”", "He sat down .");
    }

    @Test
    void headline_dateline_caption_credit_and_crosshead_are_set_apart() {
        AnalyzedArticle read = analyzed("""
                Chad closes border with Sudan

                N’DJAMENA, March 3 (Reuters) – Chad closed its border with Sudan.

                Trucks wait at the border on Monday. (Ada Okafor/Reuters)

                A QUIET MARKET

                Traders in the border town of Adre waited for news from the capital all day long.
                """);

        assertThat(read.sentences().stream().map(EngineHabitsTest::words))
                .contains(
                        "Chad closed its border with Sudan .",
                        "Trucks wait at the border on Monday .",
                        "Traders in the border town of Adre waited for news from the capital all day long .")
                .noneMatch(s -> s.contains("closes") || s.contains("Okafor") || s.contains("QUIET"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Speaking to traders in Gao, Mali's trade minister, Awa Sow, blamed Chad for the losses. | minister SUBJECT blamed
            Speaking to traders in Gao, Awa Sow blamed Chad for the losses.                         | Sow SUBJECT blamed
            The agency reported, citing the navy, that nine smugglers had been arrested.            | arrested COMPLEMENT reported
            Chad's navy said that the boats were its own, and the Foreign Ministry urged Mali to leave. | urged CONJUNCT were
            The envoy confirmed that two aides had been arrested but did not say where.             | say CONJUNCT confirmed
            Rebels shouted "Go home!" and threw stones at the trucks.                               | threw CONJUNCT shouted
            """)
    void words_hung_on_the_wrong_one_hang_on_the_right_one(String text, String expected) {
        assertThat(analyzed(text).sentences())
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(arcs(sentence)).contains(expected));
    }

    private static List<String> arcs(Sentence sentence) {
        return sentence.words().stream()
                .filter(t -> t.headIndex() >= 0)
                .map(t -> t.text() + " " + t.relation() + " "
                        + t.head().orElseThrow().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE ARMY OF MALI SAID REBELS ATTACKED A VILLAGE.            | The army of Mali said rebels attacked a village .
            FOREIGN MINISTER ADA OKAFOR DIDN'T MEET ITALIAN DIPLOMATS.  | Foreign Minister Ada Okafor did n't meet Italian diplomats .
            THE UNITED NATIONS SENT HELP TO US, THE MAYOR SAID.         | The United Nations sent help to us , the mayor said .
            THE FRONT FOR UNITY AND RENEWAL [FUR] SHELLED GAO ON 3 MAY. | The front for unity and renewal [ FUR ] shelled Gao on 3 May .
            THE U.S. EMBASSY IN TUNIS WAS CLOSED. STAFF LEFT.           | The U.S. embassy in Tunis was closed . Staff left .
            police in nairobi arrested the mayor, james otieno.         | Police in Nairobi arrested the mayor , James Otieno .
            the french army left niger. i saw it go.                    | The French army left Niger . I saw it go .
            """)
    void text_without_case_is_read_in_ordinary_case(String printed, String read) {
        String found = analyzed(printed).sentences().stream()
                .map(EngineHabitsTest::words)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(read);
    }

    @Test
    void what_the_report_prints_in_ordinary_case_tells_what_is_a_name() {
        AnalyzedArticle read = analyzed("""
                The mayor of Bridge, Ada Wells, spoke to the New Dawn party.

                WELLS LEFT BRIDGE WITH MEMBERS OF THE NEW DAWN PARTY.
                """);

        assertThat(words(read.sentences().get(1))).isEqualTo("Wells left Bridge with members of the New Dawn party .");
    }

    @Test
    void recased_words_still_stand_where_they_stand_in_the_report() {
        AnalyzedArticle read = analyzed("REBELS ATTACKED THE TOWN OF GAO.");

        assertThat(read.sentences().get(0).words())
                .allSatisfy(t -> assertThat(t.span().of(read.article().text()).toLowerCase())
                        .isEqualTo(t.text().toLowerCase()));
    }

    @Test
    void badly_decoded_marks_are_read_as_what_they_were() {
        String text = "The leaderâ€™s aide said: â€œWe will stay in SÃ£o Paulo.â€\u009d He left.";
        AnalyzedArticle read = analyzed(text);

        assertThat(read.sentences().stream().map(EngineHabitsTest::words))
                .containsExactly("The leader ’s aide said : “ We will stay in São Paulo . ”", "He left .");
        Word aide = read.sentences().get(0).word(3);
        assertThat(aide.span().of(text)).isEqualTo("aide");
    }

    @Test
    void an_honest_accent_is_left_alone() {
        AnalyzedArticle read = analyzed("Le Pâtre told Âge magazine that the château is closed.");

        assertThat(words(read.sentences().get(0))).isEqualTo("Le Pâtre told Âge magazine that the château is closed .");
    }

    @Test
    void a_text_in_capitals_is_given_the_names_that_the_run_knows() {
        String text = "FIGHTERS OF THE BRIDGE CIRCLE LEFT THE TOWN ON MONDAY.";
        Knowledge users =
                Knowledge.builtIn().with(List.of(new DataFile("actor/organizations.tsv", "Bridge Circle\tMLIREB\n")));

        assertThat(properNouns(TestAnalyzer.get(), text)).doesNotContain("Bridge", "Circle");
        assertThat(properNouns(TestAnalyzer.get().with(users), text)).contains("Bridge", "Circle");
    }

    private static List<String> properNouns(Nlp4jAnalyzer analyzer, String text) {
        return analyzer.analyze(TestAnalyzer.article(text, Optional.empty())).sentences().get(0).words().stream()
                .filter(Word::isProperNoun)
                .map(Word::text)
                .toList();
    }
}
