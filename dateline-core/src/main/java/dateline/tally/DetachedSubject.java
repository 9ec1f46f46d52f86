package dateline.tally;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the victims of a passive whose subject the engine has hung elsewhere: in "in the clash one man was killed" it takes
 * "man" for what "in" binds. The phrase in front of "was" is the subject where no other can be.
 */
final class DetachedSubject {
    private DetachedSubject() {}

    /** Heads of the phrases in front of a passive that has no subject, or only a day for one. */
    static List<Token> before(Sentence sentence, Token verb, Persons persons) {
        Optional<Clause> clause = sentence.clauseOf(verb).filter(Clause::passive);
        List<Token> auxiliaries = sentence.children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        if (clause.isEmpty() || auxiliaries.isEmpty() || hasVictim(clause.get(), persons)) {
            return List.of();
        }
        int at = auxiliaries.get(0).index() - 1;
        return at >= 0 && isVictim(sentence, sentence.token(at), persons)
                ? sentence.coordinated(first(sentence, sentence.token(at)))
                : List.of();
    }

    private static boolean hasVictim(Clause clause, Persons persons) {
        return clause.patients().stream()
                .anyMatch(p -> !p.pos().equals("NN")
                        || persons.isPerson(p) && p.entity().isEmpty());
    }

    private static boolean isVictim(Sentence sentence, Token noun, Persons persons) {
        boolean introduced = !sentence.children(noun, Relation.DETERMINER, Relation.POSSESSOR, Relation.MODIFIER)
                .isEmpty();
        boolean people = noun.pos().equals("NNS")
                || persons.isPerson(noun)
                || noun.entity().equals("PERSON");
        return noun.pos().startsWith("NN") && introduced && people;
    }

    /** The first of the nouns joined with this one. */
    private static Token first(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.is(Relation.CONJUNCT) && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        return at;
    }
}
