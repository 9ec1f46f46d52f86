package dateline.event.explain;

import dateline.factuality.FactualityDecision;
import dateline.factuality.Recency;
import dateline.knowledge.card.Match;
import dateline.language.Sentence;
import dateline.record.Event;
import java.util.List;
import java.util.Optional;

/**
 * Why an event is read as it is.
 *
 * @param event the event
 * @param sentence the sentence it stands in
 * @param meaning what its CAMEO code means
 * @param composed how its code was made of two acts; empty where it was not
 * @param foundBy the rule card or the form of the verb that found it
 * @param participants who does it and to whom, and why they
 * @param factuality why its status
 * @param recency why it is background or not
 */
public record Reasons(
        Event event,
        Sentence sentence,
        String meaning,
        Optional<ComposedCode> composed,
        FoundBy foundBy,
        Participants participants,
        FactualityDecision factuality,
        Recency recency) {

    /** The rule card's match; empty where the form of the verb alone found it. */
    public Optional<Match> match() {
        return foundBy instanceof FoundBy.Card card ? Optional.of(card.match()) : Optional.empty();
    }

    /** Why it has its status. */
    public String whyStatus() {
        return factuality.because();
    }

    /** Why it is background or news. */
    public String whyBackground() {
        return recency.because();
    }

    /** Why the sources, for each whom some word means. */
    public List<Participant> sources() {
        return participants.sources().reasons();
    }

    /** Why the targets, for each whom some word means. */
    public List<Participant> targets() {
        return participants.targets().reasons();
    }
}
