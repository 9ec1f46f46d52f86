package dateline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which words are predicates, and what of the tree belongs to one. */
final class Predicates {
    private Predicates() {}

    /** A verb that is not a mere auxiliary or a participle used as an adjective. */
    static boolean isPredicate(Word token) {
        if (token.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            return false;
        }
        boolean qualifier = token.is(Relation.MODIFIER, Relation.DETERMINER, Relation.PREPOSITION, Relation.MARKER);
        boolean preposition = token.text().equalsIgnoreCase("according");
        return token.isVerb() && !token.is(PartOfSpeech.MODAL) && !qualifier && !preposition;
    }

    static Optional<Word> governor(Word predicate) {
        Optional<Word> at = predicate.head();
        for (int steps = 0;
                at.isPresent() && steps < predicate.sentence().words().size();
                steps++) {
            if (isPredicate(at.get())) {
                return at;
            }
            at = at.get().head();
        }
        return Optional.empty();
    }

    static List<Word> expand(List<Word> heads) {
        Set<Word> found = new LinkedHashSet<>();
        heads.forEach(h -> found.addAll(h.coordinated()));
        return List.copyOf(found);
    }

    /** Subjects of the verb or, in an odd parse, of its auxiliary; "Wednesday" in "he said Wednesday" is none. */
    static List<Word> subjects(Word predicate) {
        List<Word> found = new ArrayList<>(predicate.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        for (Word auxiliary : predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            found.addAll(auxiliary.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        }
        if (found.size() > 1) {
            found.removeIf(s -> s.is(EntityKind.DATE) || s.is(EntityKind.TIME));
        }
        return found;
    }
}
