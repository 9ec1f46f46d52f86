package dateline.event;

import dateline.event.code.Coding;
import dateline.event.explain.Reasons;
import dateline.event.participant.ReportContext;
import dateline.factuality.BackgroundReader;
import dateline.factuality.Recency;
import dateline.knowledge.ontology.Cameo;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Provenance;
import dateline.record.Span;
import dateline.record.TimeInterval;
import dateline.reference.References;
import java.util.List;
import java.util.Optional;

/** Writes drafts down as the events of one report, with time, place and whose words they are. */
final class EventWriter {
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
        Optional<TimeInterval> when = references.times().of(draft.clause());
        Recency recency = background.read(draft.clause(), when);
        return new WrittenEvent(event(draft, id, when, recency), draft, recency);
    }

    private Event event(EventDraft draft, String id, Optional<TimeInterval> when, Recency recency) {
        return new Event(
                id,
                code(draft.coding()),
                new Event.Sides(
                        draft.participants().sourceIds(), draft.participants().targetIds()),
                new Event.Factuality(draft.factuality().status(), recency.background()),
                accordingTo(draft.trigger()),
                new Circumstances(
                        when, references.places().locate(draft.clause()).map(Place::id)),
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

    private List<String> accordingTo(Span trigger) {
        return around.reporting(trigger)
                .flatMap(s -> s.speakers().stream())
                .distinct()
                .toList();
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
