package dateline.event;

import dateline.event.code.Coding;
import dateline.event.explain.Participant;
import dateline.factuality.FactualityDecision;
import dateline.knowledge.card.Match;
import dateline.language.Clause;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * An act as the text tells it, before it is written down as an event.
 *
 * @param coding what sort of event
 * @param sources who does it
 * @param targets to whom
 * @param mutual whether all of them do it to each other
 * @param verdict what became of it, and why
 * @param clause the clause that tells it
 * @param trigger the words that name it
 * @param evidence the words it rests on
 * @param rule the card or form that found it
 * @param match the card's match; empty for an announcement
 * @param form what the form of the verb tells; empty for a card
 * @param whySources why these are the sources
 * @param whyTargets why these are the targets
 */
record EventDraft(
        Coding coding,
        List<Actor> sources,
        List<Actor> targets,
        boolean mutual,
        FactualityDecision verdict,
        Clause clause,
        Span trigger,
        List<Span> evidence,
        String rule,
        Optional<Match> match,
        Optional<String> form,
        List<Participant> whySources,
        List<Participant> whyTargets) {}
