package dateline.event;

import dateline.knowledge.card.NearMiss;
import dateline.language.Sentence;
import java.util.List;

/**
 * A sentence in which no event was found.
 *
 * @param sentence the sentence
 * @param nearest the rule cards that came nearest, and why they found nothing; empty when none speaks of any of its words
 */
public record Silence(Sentence sentence, List<NearMiss> nearest) {
    public Silence {
        nearest = List.copyOf(nearest);
    }
}
