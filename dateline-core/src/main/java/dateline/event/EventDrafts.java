package dateline.event;

import dateline.event.EventDraft.Wording;
import dateline.event.ResolvedMatch.Act;
import dateline.event.code.CodedAct;
import dateline.event.code.Coder;
import dateline.event.explain.FoundBy;
import dateline.event.participant.ReportContext;
import dateline.event.spoken.ModalAct;
import dateline.factuality.FactualityDecision;
import dateline.factuality.FactualityReader;
import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts the events of one report: adds to an act what it is about, what became of it and which words it rests on. */
final class EventDrafts {
    private static final FactualityDecision SAID =
            new FactualityDecision(Status.HAPPENED, "to say so is the act, and it was said");

    private final Coder coder;
    private final FactualityReader factuality;
    private final ReportContext around;

    EventDrafts(EventKnowledge knowledge, ReportContext around) {
        this.coder = knowledge.coder();
        this.factuality = knowledge.factuality();
        this.around = around;
    }

    EventDraft draft(Act act) {
        CodedAct coded = act.coded();
        return new EventDraft(
                coded.coding().about(coder.contexts(coded.match())),
                act.participants(),
                denial(coded.trigger()).orElseGet(() -> factuality.read(coded.clause())),
                new Wording(coded.clause(), coded.trigger(), evidence(act)),
                new FoundBy.Card(coded.card(), coded.match()));
    }

    /** The triggers and the phrases of both sides, of every telling. */
    private static List<Span> evidence(Act act) {
        return Stream.concat(Stream.of(act.coded()), act.again().stream())
                .flatMap(EventDrafts::evidence)
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<Span> evidence(CodedAct act) {
        Stream<Span> sides = Stream.of("source", "target")
                .flatMap(slot -> act.slot(slot).stream())
                .map(head -> Sentence.spanOf(head.nounPhrase()));
        return Stream.concat(Stream.of(act.trigger()), sides);
    }

    /** Empty where somebody denies having said it. */
    Optional<EventDraft> draft(ModalAct act) {
        Clause clause = act.clause();
        Span trigger = act.trigger();
        EventDraft draft = new EventDraft(
                act.coding(),
                act.participants(),
                SAID,
                new Wording(
                        clause,
                        trigger,
                        Stream.of(trigger, clause.span()).distinct().sorted().toList()),
                new FoundBy.VerbForm(act.form().rule(), act.form().meaning()));
        return denial(trigger).isPresent() ? Optional.empty() : Optional.of(draft);
    }

    /** Denied where somebody is said to deny it; where only their words do so, the status shows whether they deny this. */
    private Optional<FactualityDecision> denial(Span trigger) {
        return around.reporting(trigger)
                .filter(s -> s.act() == SpeechAct.DENY && s.speech().word().isEmpty())
                .findFirst()
                .map(s -> new FactualityDecision(Status.DENIED, "statement " + s.id() + " denies it"));
    }
}
