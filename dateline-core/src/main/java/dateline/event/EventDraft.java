package dateline.event;

import dateline.event.code.Coding;
import dateline.event.explain.FoundBy;
import dateline.event.explain.Participants;
import dateline.factuality.FactualityDecision;
import dateline.language.Clause;
import dateline.record.Span;
import java.util.List;

/**
 * An act as the text reports it, before it is written down as an event.
 *
 * @param coding what sort of event
 * @param participants who does it and to whom
 * @param factuality what became of it, and why
 * @param wording the words that report it
 * @param foundBy the card or form that found it
 */
record EventDraft(
        Coding coding, Participants participants, FactualityDecision factuality, Wording wording, FoundBy foundBy) {

    /**
     * The words that report an act.
     *
     * @param clause the clause
     * @param trigger those that name it
     * @param evidence those it rests on
     */
    record Wording(Clause clause, Span trigger, List<Span> evidence) {
        Wording {
            evidence = List.copyOf(evidence);
        }
    }

    Clause clause() {
        return wording.clause();
    }

    Span trigger() {
        return wording.trigger();
    }
}
