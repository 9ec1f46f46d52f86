package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.nlp4j.TestAnalyzer;
import dateline.record.Article;
import dateline.record.Origin;
import dateline.record.Part;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause says of a sentence, as "doers > predicate > patients". */
class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali accused Chad.                                         | Mali > accused > Chad
            Chad was accused by Mali.                                  | Mali > accused > Chad
            Mali and Niger accused Chad and Sudan.                     | Mali,Niger > accused > Chad,Sudan
            Police arrested and later released six men.                | Police > arrested > men; Police > released > men
            Troops backed by Iran were shelled by rebels.              | Iran > backed > Troops; rebels > shelled > Troops
            The rebels, who hold the town, attacked soldiers.          | rebels > hold > town; rebels > attacked > soldiers
            The town that rebels hold was shelled.                     | rebels > hold > town; - > shelled > town
            Kenya refused to sign the deal.                            | Kenya > refused > -; Kenya > sign > deal
            Kenya urged Sudan to stop the raids.                       | Kenya > urged > Sudan; Sudan > stop > raids
            Kenya promised Sudan to stop the raids.                    | Kenya > promised > Sudan; Kenya > stop > raids
            Niger accused Chad of shelling a village.                  | Niger > accused > Chad; Chad > shelling > village
            A bomb hit the market, killing two people.                 | bomb > hit > market; bomb > killing > people
            Soldiers were attacked by rebels, killing two people.      | rebels > attacked > Soldiers; rebels > killing > people
            """)
    void undoes_passives_relative_clauses_and_sharing(String sentence, String expected) {
        String found = sentence(sentence).clauses().stream()
                .map(c -> words(c.doers()) + " > " + c.predicate().text() + " > " + words(c.patients()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali did not attack Chad.              | attack not PAST
            Mali never attacked Chad.              | attacked not PAST
            No soldiers attacked Chad.             | attacked not PAST
            Neither Mali nor Niger attacked Chad.  | attacked not PAST
            Mali no longer attacks Chad.           | attacks not PRESENT
            Mali will attack Chad.                 | attack FUTURE FUTURE
            Mali may attack Chad.                  | attack POSSIBLE NONE
            Mali should leave Chad.                | leave OBLIGATION NONE
            Mali attacks Chad.                     | attacks PRESENT
            """)
    void tells_denial_modality_and_tense(String sentence, String expected) {
        Clause clause = sentence(sentence).clauses().get(0);
        String found = clause.predicate().text() + (clause.negated() ? " not" : "")
                + clause.modality().map(m -> " " + m).orElse("") + " " + clause.tense();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali sent troops to Chad on Monday.                    | sent    | to:Chad on:Monday
            The minister spoke according to an aide.               | spoke   | according to:aide
            Kenya is ready for talks with Sudan.                   | is      | for:talks
            """)
    void keeps_what_hangs_on_by_a_preposition(String sentence, String predicate, String expected) {
        Clause clause = sentence(sentence).clauses().stream()
                .filter(c -> c.predicate().text().equals(predicate))
                .findFirst()
                .orElseThrow();
        String found = clause.obliques().stream()
                .map(o -> o.preposition() + ":" + o.word().text())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mali's attack on Chad failed.                  | attack   | 's:Mali on:Chad
            The Malian attack on Chad by rebels failed.    | attack   | mod:Malian on:Chad by:rebels
            Talks between Mali and Chad failed.            | Talks    | between:Mali between:Chad
            """)
    void reads_a_noun_that_names_an_act_as_a_clause(String text, String noun, String expected) {
        Sentence sentence = sentence(text);
        Word predicate = sentence.words().stream()
                .filter(t -> t.text().equals(noun))
                .findFirst()
                .orElseThrow();
        String found = predicate.nominal().obliques().stream()
                .map(o -> o.preposition() + ":" + o.word().text())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    private static Sentence sentence(String text) {
        Part part = new Part(Part.Kind.PARAGRAPH, new Span(0, text.length()));
        Article article = new Article(
                Origin.of("test", ""),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(part),
                List.of());
        return TestAnalyzer.get().analyze(article).sentences().get(0);
    }

    private static String words(List<Word> tokens) {
        return tokens.isEmpty() ? "-" : tokens.stream().map(Word::text).collect(Collectors.joining(","));
    }
}
