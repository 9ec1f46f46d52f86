package dateline.event.explain;

import dateline.knowledge.card.NearMiss;
import dateline.language.Sentence;
import java.util.List;

/**
 * A sentence in which no event was found.
 *
 * @param sentence the sentence
 * @param nearest the rule cards that came nearest, and why they found nothing; empty when none speaks of any of its words
 */
public record UnreadSentence(Sentence sentence, List<NearMiss> nearest) {
    public UnreadSentence {
        nearest = List.copyOf(nearest);
    }
}
