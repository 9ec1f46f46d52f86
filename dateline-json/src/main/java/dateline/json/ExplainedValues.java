package dateline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.event.explain.Participant;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Place;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Support;
import dateline.record.When;
import dateline.record.Where;
import java.util.List;

/** Values of a record as an explanation tells them: with their names and the words that they were read from. */
final class ExplainedValues {
    private final Reading reading;
    private final CodePoints codePoints;

    ExplainedValues(Reading reading) {
        this.reading = reading;
        this.codePoints = new CodePoints(reading.article().text());
    }

    /** @param why how words mean those whom the record's own sentence names; others have come to it from elsewhere */
    void actors(ArrayNode array, List<ActorReference> references, List<Participant> why) {
        for (ActorReference reference : references) {
            ObjectNode json = array.addObject();
            json.put("actor", reference.actor());
            reading.actor(reference.actor()).ifPresent(a -> named(json, a));
            support(json, reference.support());
            why.stream()
                    .filter(p -> p.actor().id().equals(reference.actor()))
                    .findFirst()
                    .ifPresent(p -> json.put("way", WireName.of(p.way())).put("foundIn", WireName.of(p.where())));
        }
    }

    private static void named(ObjectNode json, Actor actor) {
        json.put("name", actor.name());
        actor.code().ifPresent(c -> json.put("code", c));
    }

    void when(ObjectNode json, When when) {
        when.time().ifPresent(t -> json.put("time", t));
        when.start().ifPresent(s -> json.put("start", s));
        when.end().ifPresent(e -> json.put("end", e));
        when.part().map(WireName::of).ifPresent(p -> json.put("part", p));
        support(json, when.support());
    }

    void where(ObjectNode json, Where where) {
        json.put("place", where.place());
        reading.place(where.place()).ifPresent(p -> named(json, p));
        support(json, where.support());
    }

    private static void named(ObjectNode json, Place place) {
        json.put("name", place.name());
        place.country().ifPresent(c -> json.put("country", c));
    }

    private void support(ObjectNode json, Support support) {
        words(json, support.span());
        if (!support.isSaid()) {
            json.put("basis", WireName.of(support.basis()));
        }
        support.from().ifPresent(f -> json.put("from", f));
    }

    /** The words at a span, and the span. */
    void words(ObjectNode json, Span span) {
        json.put("words", reading.article().words(span));
        json.putArray("span").add(codePoints.start(span)).add(codePoints.end(span));
    }
}
