package dateline.json;

import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.RecordKind;
import dateline.record.Status;
import java.util.Optional;

/** An event: its quad class follows from its type. */
final class EventJson {
    private EventJson() {}

    static void write(WrittenObject json, Event event) {
        json.text("id", event.id());
        json.object("plover", plover -> {
            plover.text("event", event.type().name());
            plover.text("mode", event.mode());
            plover.texts("contexts", event.contexts());
        });
        json.text("cameo", event.cameo());
        json.whole("quad", event.type().quad());
        json.number("goldstein", event.code().goldstein());
        ValueJson.actors(json, "sources", event.sides().sources());
        ValueJson.actors(json, "targets", event.sides().targets());
        json.word("status", event.status());
        json.flag("background", event.background());
        ValueJson.actors(json, "accordingTo", event.accordingTo());
        json.text("statement", event.links().statement());
        json.text("speech", event.links().speech());
        ValueJson.circumstances(json, event.circumstances());
        json.span("trigger", event.trigger());
        ValueJson.provenance(json, event.provenance());
    }

    static Event read(GivenObject json) {
        Event event = new Event(
                json.id(RecordKind.EVENT),
                code(json),
                new Event.Sides(ValueJson.actors(json, "sources"), ValueJson.actors(json, "targets")),
                new Event.Factuality(
                        json.get("status", v -> v.word(Status.values())), json.get("background", GivenValue::flag)),
                links(json),
                ValueJson.circumstances(json),
                json.get("trigger", GivenValue::span),
                json.provenance());
        json.requireFollowing("quad", Optional.of(event.type().quad()), GivenValue::number);
        return event;
    }

    private static Event.Code code(GivenObject json) {
        return json.get(
                "plover",
                v -> v.object(plover -> new Event.Code(
                        plover.get("event", e -> e.capitals(EventType.values())),
                        plover.optional("mode", GivenValue::words),
                        plover.list("contexts", GivenValue::words),
                        json.get("cameo", c -> c.text(TextForm.CAMEO)),
                        json.optional("goldstein", g -> g.between(-10, 10)))));
    }

    private static Event.Links links(GivenObject json) {
        Event.Links links = new Event.Links(
                ValueJson.actors(json, "accordingTo"),
                ValueJson.optionalId(json, "statement", RecordKind.STATEMENT),
                ValueJson.optionalId(json, "speech", RecordKind.STATEMENT));
        if (links.statement().isPresent() && links.statement().equals(links.speech())) {
            throw json.unlike("speech", "another statement than the one that the event stands in");
        }
        return links;
    }
}
