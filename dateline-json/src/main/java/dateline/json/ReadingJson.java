package dateline.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Amount;
import dateline.record.Article;
import dateline.record.Basis;
import dateline.record.Circumstances;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Happening;
import dateline.record.Part;
import dateline.record.Phrase;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.RecordKind;
import dateline.record.ReportRecord;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Support;
import dateline.record.Talks;
import dateline.record.Tally;
import dateline.record.TimeExpression;
import dateline.record.When;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes a reading as JSON in the format {@code dateline-reading/2}. What the text does not settle is absent. Spans count
 * Unicode code points.
 */
public final class ReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper PRETTY = new ObjectMapper().configure(SerializationFeature.INDENT_OUTPUT, true);

    /** The kinds of records that tell of happenings, in the order in which they are listed. */
    private static final List<RecordKind> TOLD = List.of(
            RecordKind.EVENT,
            RecordKind.STATEMENT,
            RecordKind.TALLY,
            RecordKind.TALKS,
            RecordKind.PLEDGE,
            RecordKind.POSITION);

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
        json.put("format", "dateline-reading/2");
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
        all(json, "happenings", reading.happenings(), this::happening);
        all(json, "doubts", reading.doubts(), this::doubt);
        return json;
    }

    private static <T> void all(ObjectNode json, String name, List<T> records, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = json.putArray(name);
        records.forEach(r -> write.accept(array.addObject(), r));
    }

    private void article(ObjectNode json, Article article) {
        ArticleJson.write(json, article);
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
        actor.home().ifPresent(home -> home(json, home));
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

    private void home(ObjectNode json, Actor.Home home) {
        json.put("country", home.country());
        if (home.basis() != Basis.SAID) {
            json.put("countryBasis", WireName.of(home.basis()));
        }
        home.span().ifPresent(s -> span(json.putArray("countrySpan"), s));
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
        put(json, "part", time.part().map(WireName::of));
        spans(json, "evidence", List.of(time.span()));
        json.put("rule", time.rule());
    }

    private void statement(ObjectNode json, Statement statement) {
        json.put("id", statement.id());
        actors(json, "speakers", statement.source().speakers());
        spans(json, "speakerWords", statement.speakerWords());
        span(json.putArray("cue"), statement.cue());
        spans(json, "content", statement.content());
        spans(json, "condition", statement.wording().condition());
        json.put("manner", WireName.of(statement.wording().manner()));
        json.put("act", WireName.of(statement.act()));
        actors(json, "addressees", statement.occasion().addressees());
        actors(json, "about", statement.about());
        circumstances(json, statement.occasion().circumstances());
        put(json, "setting", statement.occasion().setting());
        put(json, "anonymity", statement.anonymity().map(WireName::of));
        statement.source().anonymityReason().ifPresent(r -> phrase(json.putObject("anonymityReason"), "words", r));
        put(json, "within", statement.links().within());
        put(json, "answers", statement.links().answers());
        provenance(json, statement);
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
        actors(json, "sources", event.sides().sources());
        actors(json, "targets", event.sides().targets());
        json.put("status", WireName.of(event.status()));
        json.put("background", event.background());
        actors(json, "accordingTo", event.accordingTo());
        put(json, "statement", event.links().statement());
        put(json, "speech", event.links().speech());
        circumstances(json, event.circumstances());
        span(json.putArray("trigger"), event.trigger());
        provenance(json, event);
    }

    private void tally(ObjectNode json, Tally tally) {
        json.put("id", tally.id());
        json.put("outcome", WireName.of(tally.outcome()));
        span(json.putArray("outcomeSpan"), tally.fate().span());
        json.put("of", tally.of().words());
        span(json.putArray("ofSpan"), tally.of().span());
        ObjectNode count = json.putObject("count");
        tally.count().min().ifPresent(min -> count.put("min", min));
        tally.count().max().ifPresent(max -> count.put("max", max));
        count.put("words", tally.count().words());
        span(count.putArray("span"), tally.count().span());
        put(json, "partOf", tally.partOf());
        actors(json, "claimedBy", tally.claimedBy());
        put(json, "statement", tally.links().statement());
        put(json, "event", tally.event());
        circumstances(json, tally.circumstances());
        provenance(json, tally);
    }

    private void pledge(ObjectNode json, Pledge pledge) {
        json.put("id", pledge.id());
        actors(json, "donors", pledge.parties().donors());
        json.put("joint", pledge.parties().joint());
        actors(json, "recipients", pledge.parties().recipients());
        json.put("kind", WireName.of(pledge.kind()));
        pledge.item().ifPresent(i -> phrase(json.putObject("item"), "words", i));
        pledge.amount().ifPresent(a -> amount(json.putObject("amount"), a));
        pledge.mechanism().ifPresent(m -> phrase(json.putObject("mechanism"), "name", m));
        json.put("stage", WireName.of(pledge.stage()));
        put(json, "statement", pledge.links().statement());
        put(json, "event", pledge.links().event());
        pledge.when().ifPresent(w -> when(json.putObject("when"), w));
        provenance(json, pledge);
    }

    private void amount(ObjectNode json, Amount amount) {
        put(json, "currency", amount.currency());
        amount.min().ifPresent(min -> json.put("min", min));
        amount.max().ifPresent(max -> json.put("max", max));
        json.put("words", amount.words());
        span(json.putArray("span"), amount.span());
    }

    private void talks(ObjectNode json, Talks talks) {
        json.put("id", talks.id());
        all(json, "sides", talks.sides(), (node, side) -> {
            put(node, "party", side.party());
            actors(node, "participants", side.participants());
        });
        circumstances(json, talks.session().circumstances());
        talks.venue().ifPresent(v -> phrase(json.putObject("venue"), "name", v));
        talks.session()
                .length()
                .ifPresent(l -> phrase(json.putObject("duration"), "value", new Phrase(l.value(), l.span())));
        all(json, "topics", talks.topics(), (node, topic) -> phrase(node, "words", topic));
        ObjectNode outcome = json.putObject("outcome");
        outcome.put("kind", WireName.of(talks.result().kind()));
        talks.result().words().ifPresent(w -> phrase(outcome, "words", w));
        all(json, "undertakings", talks.undertakings(), (node, agreed) -> phrase(node, "words", agreed));
        strings(json, "events", talks.events());
        provenance(json, talks);
    }

    private void position(ObjectNode json, Position position) {
        json.put("id", position.id());
        actor(json.putObject("party"), position.party());
        phrase(json.putObject("issue"), "words", position.issue());
        json.put("stance", WireName.of(position.stance()));
        put(json, "statement", position.links().statement());
        put(json, "event", position.links().event());
        position.when().ifPresent(w -> when(json.putObject("when"), w));
        provenance(json, position);
    }

    private void happening(ObjectNode json, Happening happening) {
        json.put("id", happening.id());
        for (RecordKind kind : TOLD) {
            strings(json, kind.plural(), members(happening, kind));
        }
        provenance(json, happening);
    }

    private List<String> members(Happening happening, RecordKind kind) {
        return happening.records().stream()
                .filter(id ->
                        reading.byId(id).filter(r -> r.recordKind() == kind).isPresent())
                .toList();
    }

    private void doubt(ObjectNode json, Doubt doubt) {
        put(json, "about", doubt.about());
        put(json, "field", doubt.field());
        span(json.putArray("span"), doubt.span());
        json.put("why", doubt.why());
    }

    private void provenance(ObjectNode json, ReportRecord record) {
        spans(json, "evidence", record.evidence());
        json.put("rule", record.rule());
    }

    private void actors(ObjectNode json, String name, List<ActorReference> actors) {
        all(json, name, actors, this::actor);
    }

    private void actor(ObjectNode json, ActorReference reference) {
        json.put("actor", reference.actor());
        support(json, reference.support());
    }

    private void circumstances(ObjectNode json, Circumstances circumstances) {
        circumstances.when().ifPresent(w -> when(json.putObject("when"), w));
        circumstances.where().ifPresent(w -> {
            ObjectNode node = json.putObject("where");
            node.put("place", w.place());
            support(node, w.support());
        });
    }

    private void when(ObjectNode json, When when) {
        put(json, "time", when.time());
        put(json, "start", when.start());
        put(json, "end", when.end());
        put(json, "part", when.part().map(WireName::of));
        support(json, when.support());
    }

    private void support(ObjectNode json, Support support) {
        span(json.putArray("span"), support.span());
        if (!support.isSaid()) {
            json.put("basis", WireName.of(support.basis()));
        }
        put(json, "from", support.from());
    }

    private void phrase(ObjectNode json, String name, Phrase phrase) {
        json.put(name, phrase.words());
        span(json.putArray("span"), phrase.span());
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
