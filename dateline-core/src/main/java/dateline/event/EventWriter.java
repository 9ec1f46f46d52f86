package dateline.event;

import dateline.event.code.Coding;
import dateline.event.explain.FoundBy;
import dateline.event.explain.Reasons;
import dateline.event.participant.ReportContext;
import dateline.factuality.BackgroundReader;
import dateline.factuality.Recency;
import dateline.knowledge.ontology.Cameo;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Provenance;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.When;
import dateline.reference.References;
import dateline.time.Times;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes drafts down as the events of one report, with time, place and whose words they are. */
final class EventWriter {
    /** Quad classes of verbal cooperation and conflict. */
    private static final Set<Integer> VERBAL = Set.of(1, 3);

    private final Cameo codes;
    private final References references;
    private final ReportContext around;
    private final BackgroundReader background;

    EventWriter(EventKnowledge knowledge, References references, ReportContext around) {
        this.codes = knowledge.ontology().cameo();
        this.references = references;
        this.around = around;
        this.background = new BackgroundReader(
                references.article().article().published(), knowledge.words().lists());
    }

    WrittenEvent write(EventDraft draft, String id) {
        Optional<When> when = references
                .times()
                .of(draft.clause())
                .filter(w -> !Times.isOfNoun(draft.clause(), w) || isDone(draft, w));
        Recency recency = background.read(draft.clause(), when);
        return new WrittenEvent(event(draft, id, when, recency), draft, recency);
    }

    /** "killed in <b>Monday's attack</b>": the noun is the act itself; what is condemned or broken is none. */
    private static boolean isDone(EventDraft draft, When when) {
        return !VERBAL.contains(draft.coding().type().quad())
                && draft.clause().patients().stream()
                        .noneMatch(p ->
                                p.subtree().stream().anyMatch(w -> when.span().contains(w.span())));
    }

    private Event event(EventDraft draft, String id, Optional<When> when, Recency recency) {
        return new Event(
                id,
                code(draft.coding()),
                draft.participants().sides(draft.trigger()),
                new Event.Factuality(draft.factuality().status(), recency.background()),
                links(draft),
                new Circumstances(when, references.places().whereabouts(draft.clause())),
                draft.trigger(),
                new Provenance(draft.wording().evidence(), draft.foundBy().rule()));
    }

    private Event.Code code(Coding coding) {
        return new Event.Code(
                coding.type(),
                coding.mode(),
                coding.contexts(),
                coding.cameo(),
                codes.code(coding.cameo()).flatMap(Cameo.Code::goldstein));
    }

    /** Whose words it stands in, the innermost; or which statement it is. */
    private Event.Links links(EventDraft draft) {
        Span trigger = draft.trigger();
        List<Statement> telling =
                around.reporting(trigger).filter(s -> !isSaying(s, draft)).toList();
        Optional<String> speech = around.statements()
                .near(trigger)
                .filter(s -> s.cue().overlaps(trigger) || s.covers(trigger) && isSaying(s, draft))
                .map(Statement::id)
                .findFirst();
        Optional<String> statement = telling.stream()
                .min(Comparator.comparingInt(EventWriter::length))
                .map(Statement::id)
                .filter(s -> speech.filter(s::equals).isEmpty());
        return new Event.Links(tellers(telling), statement, speech);
    }

    /** Whether an act that only the form of a verb shows is done by saying this: "Mali must leave, he said" demands it. */
    private static boolean isSaying(Statement statement, EventDraft draft) {
        return draft.foundBy() instanceof FoundBy.VerbForm
                && !Collections.disjoint(
                        statement.speakers(), draft.participants().sourceIds());
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private static List<ActorReference> tellers(List<Statement> telling) {
        Map<String, ActorReference> found = new LinkedHashMap<>();
        telling.stream().flatMap(s -> s.source().speakers().stream()).forEach(r -> found.putIfAbsent(r.actor(), r));
        return List.copyOf(found.values());
    }

    Reasons reasons(WrittenEvent written) {
        EventDraft draft = written.draft();
        Event event = written.event();
        return new Reasons(
                event,
                draft.clause().sentence(),
                codes.code(event.cameo()).map(Cameo.Code::meaning).orElse(""),
                draft.coding().composed(),
                draft.foundBy(),
                draft.participants(),
                draft.factuality(),
                written.recency());
    }
}
