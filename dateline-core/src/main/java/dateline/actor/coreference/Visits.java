package dateline.actor.coreference;

import dateline.knowledge.ListedWords;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a place is one that people come to from elsewhere: where talks are held, where somebody flew, where an embassy stands.
 * It says nothing of where they are at home.
 */
final class Visits {
    /** How many words up from a place what is done there may stand: "in a hotel in the centre of Geneva". */
    private static final int STEPS = 8;

    private final Set<String> visits;

    Visits(ListedWords lists) {
        this.visits = lists.named("visit");
    }

    boolean isVisited(Word place) {
        Optional<Word> at = place.head();
        for (int i = 0; i < STEPS && at.isPresent(); i++) {
            if (visits.contains(at.get().lemma())) {
                return true;
            }
            if (at.get().isVerb()) {
                return hasVisit(at.get());
            }
            at = at.get().head();
        }
        return false;
    }

    /** "held <b>talks</b> in Geneva", "the <b>summit</b> opened in Riyadh". */
    private boolean hasVisit(Word verb) {
        List<Word> parts =
                verb.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT, Relation.PREPOSITION);
        return parts.stream()
                .flatMap(p -> p.is(Relation.PREPOSITION)
                        ? p.children(Relation.PREPOSITION_OBJECT).stream()
                        : List.of(p).stream())
                .anyMatch(p -> visits.contains(p.lemma()));
    }
}
