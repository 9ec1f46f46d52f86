package dateline.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Actor;
import dateline.record.Amount;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Part;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import dateline.record.TimeExpression;
import dateline.record.TimeInterval;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes a reading as JSON in the format {@code dateline-reading/1}. What the text does not settle is absent. Spans count
 * Unicode code points.
 */
public final class ReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper PRETTY = new ObjectMapper().configure(SerializationFeature.INDENT_OUTPUT, true);

    private final Reading reading;
    private final CodePoints codePoints;

    private ReadingJson(Reading reading) {
        this.reading = reading;
        this.codePoints = new CodePoints(reading.article().text());
    }

    /** The reading as a tree of JSON. */
    public static ObjectNode of(Reading reading, String version) {
        return new ReadingJson(reading).write(version);
    }

    /** One line. */
    public static String line(ObjectNode json) {
        return json(MAPPER, json);
    }

    /** Many lines, indented. */
    public static String pretty(ObjectNode json) {
        return json(PRETTY, json);
    }

    private static String json(ObjectMapper mapper, ObjectNode json) {
        try {
            return mapper.writeValueAsString(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be printed, this one cannot", e);
        }
    }

    private ObjectNode write(String version) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", "dateline-reading/1");
        json.putObject("reader").put("version", version).put("rules", reading.rules());
        if (reading.isPartial()) {
            json.put("partial", true);
        }
        article(json.putObject("article"), reading.article());
        all(json, "actors", reading.actors(), this::actor);
        all(json, "places", reading.places(), this::place);
        all(json, "times", reading.times(), this::time);
        all(json, "statements", reading.statements(), this::statement);
        all(json, "events", reading.events(), this::event);
        all(json, "tallies", reading.tallies(), this::tally);
        all(json, "pledges", reading.pledges(), this::pledge);
        all(json, "talks", reading.talks(), this::talks);
        all(json, "positions", reading.positions(), this::position);
        all(json, "doubts", reading.doubts(), this::doubt);
        return json;
    }

    private static <T> void all(ObjectNode json, String name, List<T> records, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = json.putArray(name);
        records.forEach(r -> write.accept(array.addObject(), r));
    }

    private void article(ObjectNode json, Article article) {
        json.put("id", article.id());
        json.put("sha256", article.sha256());
        put(json, "publisher", article.publisher());
        put(json, "url", article.url());
        put(json, "headline", article.headline());
        put(json, "language", article.language());
        article.published().ifPresent(p -> {
            json.put("published", p.date().toString());
            json.put("publishedBasis", WireName.of(p.basis()));
        });
        json.put("text", article.text());
        all(json, "parts", article.parts(), this::part);
    }

    private void part(ObjectNode json, Part part) {
        json.put("kind", WireName.of(part.kind()));
        span(json.putArray("span"), part.span());
    }

    private void actor(ObjectNode json, Actor actor) {
        json.put("id", actor.id());
        json.put("kind", WireName.of(actor.kind()));
        json.put("name", actor.name());
        put(json, "code", actor.code());
        put(json, "country", actor.country());
        strings(json, "sectors", actor.sectors().stream().map(Sector::code).toList());
        all(json, "roles", actor.roles(), (node, role) -> {
            node.put("title", role.title());
            put(node, "of", role.of());
            span(node.putArray("span"), role.span());
        });
        spans(json, "mentions", actor.mentions());
        spans(json, "evidence", actor.mentions());
        json.put("rule", actor.rule());
    }

    private void place(ObjectNode json, Place place) {
        json.put("id", place.id());
        json.put("name", place.name());
        json.put("use", WireName.of(place.use()));
        put(json, "country", place.country());
        put(json, "admin1", place.admin1());
        place.point().ifPresent(p -> json.put("lat", p.latitude()).put("lon", p.longitude()));
        place.geonames().ifPresent(g -> json.put("geonames", g));
        json.put("precision", WireName.of(place.precision()));
        put(json, "why", place.why());
        spans(json, "mentions", place.mentions());
        spans(json, "evidence", place.mentions());
        json.put("rule", place.rule());
    }

    private void time(ObjectNode json, TimeExpression time) {
        json.put("id", time.id());
        span(json.putArray("span"), time.span());
        json.put("type", time.type().name());
        put(json, "value", time.value());
        put(json, "start", time.start());
        put(json, "end", time.end());
        spans(json, "evidence", List.of(time.span()));
        json.put("rule", time.rule());
    }

    private void statement(ObjectNode json, Statement statement) {
        json.put("id", statement.id());
        strings(json, "speakers", statement.speakers());
        spans(json, "source", statement.speakerWords());
        span(json.putArray("cue"), statement.cue());
        spans(json, "content", statement.content());
        if (!statement.wording().condition().isEmpty()) {
            spans(json, "condition", statement.wording().condition());
        }
        json.put("manner", WireName.of(statement.wording().manner()));
        json.put("act", WireName.of(statement.act()));
        strings(json, "addressees", statement.addressees());
        strings(json, "about", statement.about());
        when(json, statement.when());
        put(json, "where", statement.where());
        put(json, "setting", statement.occasion().setting());
        put(json, "anonymity", statement.anonymity().map(WireName::of));
        statement.source().anonymityReason().ifPresent(reason -> {
            ObjectNode node = json.putObject("anonymityReason");
            node.put("words", reason.words());
            span(node.putArray("span"), reason.span());
        });
        put(json, "within", statement.links().within());
        put(json, "answers", statement.links().answers());
        spans(json, "evidence", statement.evidence());
        json.put("rule", statement.rule());
    }

    private void event(ObjectNode json, Event event) {
        json.put("id", event.id());
        ObjectNode plover = json.putObject("plover");
        plover.put("event", event.type().name());
        put(plover, "mode", event.mode());
        strings(plover, "contexts", event.contexts());
        json.put("cameo", event.cameo());
        json.put("quad", event.type().quad());
        event.code().goldstein().ifPresent(g -> json.put("goldstein", g));
        strings(json, "sources", event.sources());
        strings(json, "targets", event.targets());
        json.put("status", WireName.of(event.status()));
        json.put("background", event.background());
        strings(json, "accordingTo", event.accordingTo());
        when(json, event.when());
        put(json, "where", event.where());
        span(json.putArray("trigger"), event.trigger());
        spans(json, "evidence", event.evidence());
        json.put("rule", event.rule());
    }

    private void tally(ObjectNode json, Tally tally) {
        json.put("id", tally.id());
        json.put("outcome", WireName.of(tally.outcome()));
        json.put("of", tally.of());
        ObjectNode count = json.putObject("count");
        tally.count().min().ifPresent(min -> count.put("min", min));
        tally.count().max().ifPresent(max -> count.put("max", max));
        count.put("words", tally.count().words());
        put(json, "partOf", tally.partOf());
        strings(json, "claimedBy", tally.claimedBy());
        put(json, "event", tally.event());
        put(json, "where", tally.where());
        when(json, tally.when());
        spans(json, "evidence", tally.evidence());
        json.put("rule", tally.rule());
    }

    private void pledge(ObjectNode json, Pledge pledge) {
        json.put("id", pledge.id());
        strings(json, "donors", pledge.donors());
        json.put("joint", pledge.parties().joint());
        strings(json, "recipients", pledge.recipients());
        json.put("kind", WireName.of(pledge.kind()));
        put(json, "item", pledge.item());
        pledge.amount().ifPresent(a -> amount(json.putObject("amount"), a));
        put(json, "mechanism", pledge.mechanism());
        json.put("stage", WireName.of(pledge.stage()));
        when(json, pledge.when());
        spans(json, "evidence", pledge.evidence());
        json.put("rule", pledge.rule());
    }

    private static void amount(ObjectNode json, Amount amount) {
        put(json, "currency", amount.currency());
        amount.min().ifPresent(min -> json.put("min", min));
        amount.max().ifPresent(max -> json.put("max", max));
        json.put("words", amount.words());
    }

    private void talks(ObjectNode json, Talks talks) {
        json.put("id", talks.id());
        all(json, "sides", talks.sides(), (node, side) -> {
            put(node, "party", side.party());
            strings(node, "participants", side.participants());
        });
        put(json, "where", talks.where());
        put(json, "venue", talks.venue());
        when(json, talks.when());
        put(json, "duration", talks.duration());
        strings(json, "topics", talks.topics());
        ObjectNode outcome = json.putObject("outcome");
        outcome.put("kind", WireName.of(talks.result().kind()));
        put(outcome, "words", talks.result().words());
        strings(json, "undertakings", talks.undertakings());
        spans(json, "evidence", talks.evidence());
        json.put("rule", talks.rule());
    }

    private void position(ObjectNode json, Position position) {
        json.put("id", position.id());
        json.put("party", position.party());
        json.put("issue", position.issue());
        json.put("stance", WireName.of(position.stance()));
        put(json, "statement", position.statement());
        when(json, position.when());
        spans(json, "evidence", position.evidence());
        json.put("rule", position.rule());
    }

    private void doubt(ObjectNode json, Doubt doubt) {
        put(json, "about", doubt.about());
        span(json.putArray("span"), doubt.span());
        json.put("why", doubt.why());
    }

    private void when(ObjectNode json, Optional<TimeInterval> when) {
        when.ifPresent(interval -> {
            ObjectNode node = json.putObject("when");
            put(node, "start", interval.start());
            put(node, "end", interval.end());
            interval.span().ifPresent(s -> span(node.putArray("span"), s));
        });
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(v -> json.put(name, v));
    }

    private static void strings(ObjectNode json, String name, List<String> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    private void spans(ObjectNode json, String name, List<Span> spans) {
        ArrayNode array = json.putArray(name);
        spans.forEach(s -> span(array.addArray(), s));
    }

    private void span(ArrayNode array, Span span) {
        array.add(codePoints.start(span)).add(codePoints.end(span));
    }
}
