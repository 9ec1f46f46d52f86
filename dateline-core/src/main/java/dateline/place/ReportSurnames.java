package dateline.place;

import dateline.language.AnalyzedArticle;
import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.HashSet;
import java.util.Set;

/** The surnames of the people whom a report names in full: "Conrad" is a person where "Joseph Conrad" was. */
final class ReportSurnames {
    private final Set<String> surnames = new HashSet<>();

    static ReportSurnames of(AnalyzedArticle article) {
        ReportSurnames people = new ReportSurnames();
        article.sentences().forEach(people::take);
        return people;
    }

    private void take(Sentence sentence) {
        for (Word token : sentence.words()) {
            if (token.is(EntityKind.PERSON) && token.entityStart()) {
                int to = NameEdges.runEnd(sentence, token.index());
                if (to - token.index() > 1) {
                    surnames.add(sentence.word(to - 1).text());
                }
            }
        }
    }

    boolean have(String surname) {
        return surnames.contains(surname);
    }
}
