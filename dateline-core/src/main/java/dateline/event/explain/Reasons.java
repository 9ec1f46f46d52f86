package dateline.event.explain;

import dateline.event.code.ComposedCode;
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
 * @param match the rule card's match; empty where the form of the verb alone tells
 * @param form what the form of the verb tells; empty where a rule card does
 * @param composed how its code was made of two acts; empty where it was not
 * @param sources why the sources
 * @param targets why the targets
 * @param mutual whether each side is both source and target
 * @param verdict why its status
 * @param age why it is background or not
 */
public record Reasons(
        Event event,
        Sentence sentence,
        String meaning,
        Optional<Match> match,
        Optional<String> form,
        Optional<ComposedCode> composed,
        List<Participant> sources,
        List<Participant> targets,
        boolean mutual,
        FactualityDecision verdict,
        Recency age) {
    public Reasons {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The words of the sentence that are source, trigger and target, in the order of the text. */
    public List<Highlight> marks() {
        return Highlights.of(this);
    }
}
