package dateline.actor.name;

import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Locale;
import java.util.Optional;

/** Whether a pronoun must mean somebody, by what it does or by what is done to it: "it accused", "told it", "it is willing". */
public final class Animacy {
    private final Lexicon words;

    Animacy(Lexicon words) {
        this.words = words;
    }

    public boolean isMeant(Word pronoun) {
        if (pronoun.is(Relation.POSSESSOR)) {
            return false;
        }
        Optional<Clause> clause = pronoun.clauseAround();
        return clause.isPresent() && (isSaidOf(clause.get()) && isSubject(pronoun) || does(clause.get(), pronoun));
    }

    private boolean does(Clause clause, Word pronoun) {
        String lemma = clause.predicate().lemma();
        boolean patient = pronoun.is(Relation.OBJECT, Relation.RECIPIENT, Relation.PASSIVE_SUBJECT);
        return is(lemma, patient ? "suffers" : "does") && (patient || pronoun.is(Relation.SUBJECT));
    }

    /** "it is willing to talk" speaks of a party. */
    private boolean isSaidOf(Clause clause) {
        return is(clause.predicate().text().toLowerCase(Locale.ROOT), "is")
                || clause.attributes().stream().anyMatch(a -> is(a.text().toLowerCase(Locale.ROOT), "is"));
    }

    private static boolean isSubject(Word pronoun) {
        return pronoun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    }

    private boolean is(String word, String what) {
        return words.meaning(word).filter(m -> m.contains(what)).isPresent();
    }
}
