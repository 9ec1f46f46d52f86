package dateline.tally;

import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;

/**
 * Finds the victims of a passive whose subject the engine has hung elsewhere: in "in the clash one man was killed" it takes
 * "man" for what "in" binds. The phrase in front of "was" is the subject where no other can be.
 */
final class DetachedSubject {
    private DetachedSubject() {}

    /** Heads of the phrases in front of a passive that has no subject, or only a day for one. */
    static List<Word> before(Word verb, Persons persons) {
        Optional<Clause> clause = verb.clause().filter(Clause::passive);
        List<Word> auxiliaries = verb.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        if (clause.isEmpty() || auxiliaries.isEmpty() || hasVictim(clause.get(), persons)) {
            return List.of();
        }
        int at = auxiliaries.get(0).index() - 1;
        return at >= 0 && isVictim(verb.sentence().word(at), persons)
                ? first(verb.sentence().word(at)).coordinated()
                : List.of();
    }

    private static boolean hasVictim(Clause clause, Persons persons) {
        return clause.patients().stream()
                .anyMatch(p -> !p.is(PartOfSpeech.SINGULAR_NOUN) || persons.isPerson(p) && p.is(EntityKind.NONE));
    }

    private static boolean isVictim(Word noun, Persons persons) {
        boolean introduced = !noun.children(Relation.DETERMINER, Relation.POSSESSOR, Relation.MODIFIER)
                .isEmpty();
        boolean people = noun.is(PartOfSpeech.PLURAL_NOUN) || persons.isPerson(noun) || noun.is(EntityKind.PERSON);
        return noun.isNoun() && introduced && people;
    }

    /** The first of the nouns joined with this one. */
    private static Word first(Word noun) {
        Word at = noun;
        while (at.is(Relation.CONJUNCT) && at.headIndex() >= 0) {
            at = at.head().orElseThrow();
        }
        return at;
    }
}
