package dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A reading as JSON in the format {@code dateline-reading/2}, and back: what {@code read} takes, {@code of} writes again the
 * same. What the text does not settle is absent; a list that is there and empty says that nothing was found. Spans count
 * Unicode code points.
 */
public final class ReadingJson {
    /** The name of the format, by which a reading begins. */
    public static final String FORMAT = "dateline-reading/2";

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final ObjectMapper PRETTY = new ObjectMapper().configure(SerializationFeature.INDENT_OUTPUT, true);

    private ReadingJson() {}

    /**
     * The reading as a tree of JSON.
     *
     * @param version that of the program that read the report
     */
    public static ObjectNode of(Reading reading, String version) {
        ObjectNode tree = MAPPER.createObjectNode();
        WrittenObject json =
                new WrittenObject(tree, new CodePoints(reading.article().text()));
        json.text("format", FORMAT);
        json.object("reader", reader -> {
            reader.text("version", version);
            reader.text("rules", reading.rules());
        });
        if (reading.isPartial()) {
            json.flag("partial", true);
        }
        json.object("article", article -> ArticleJson.write(article, reading.article()));
        json.objects("actors", reading.actors(), ActorJson::write);
        json.objects("places", reading.places(), PlaceJson::write);
        json.objects("times", reading.times(), TimeJson::write);
        json.objects("statements", reading.statements(), StatementJson::write);
        json.objects("events", reading.events(), EventJson::write);
        json.objects("tallies", reading.tallies(), TallyJson::write);
        json.objects("pledges", reading.pledges(), PledgeJson::write);
        json.objects("talks", reading.talks(), TalksJson::write);
        json.objects("positions", reading.positions(), PositionJson::write);
        json.objects("happenings", reading.happenings(), (node, h) -> HappeningJson.write(node, h, reading));
        json.objects("doubts", reading.doubts(), DoubtJson::write);
        return tree;
    }

    /**
     * The reading on a line or in a file. {@code reader.version} and what only readers need among themselves stay behind:
     * which word shows an act of speech, and which of the doubts arose on the way in.
     *
     * @throws ReadingJsonException if it is none in this format; the message says where in it, what was expected and what was
     *     found
     */
    public static Reading read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new ReadingJsonException("expected a reading as JSON, found " + Excerpted.of(json) + ": "
                    + e.getOriginalMessage() + " (line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ")");
        }
    }

    /**
     * The reading that a tree of JSON holds.
     *
     * @throws ReadingJsonException as the other does
     */
    public static Reading read(JsonNode json) {
        requireFormat(json);
        return GivenValue.whole(json).object(ReadingJson::reading);
    }

    /** A reading in another format is refused by name: names of fields are the same there and mean other things. */
    private static void requireFormat(JsonNode json) {
        JsonNode format = json.path("format");
        if (!format.asText().equals(FORMAT)) {
            String found = format.isMissingNode() ? "none in " + Excerpted.of(json.toString()) : format.toString();
            throw new ReadingJsonException("$.format: expected \"" + FORMAT + "\", found " + found
                    + "; read the report again with this version of Dateline");
        }
    }

    private static Reading reading(GivenObject json) {
        json.get("format", GivenValue::words);
        String rules = json.get("reader", v -> v.object(ReadingJson::rules));
        Optional<Boolean> partial = json.optional("partial", GivenValue::yes);
        Article article = json.get("article", v -> v.object(ArticleJson::read));
        List<ReportRecord> records = Stream.of(
                        records(json, "actors", ActorJson::read),
                        records(json, "places", PlaceJson::read),
                        records(json, "times", TimeJson::read),
                        records(json, "statements", StatementJson::read),
                        records(json, "events", EventJson::read),
                        records(json, "tallies", TallyJson::read),
                        records(json, "pledges", PledgeJson::read),
                        records(json, "talks", TalksJson::read),
                        records(json, "positions", PositionJson::read),
                        records(json, "happenings", HappeningJson::read))
                .flatMap(List::stream)
                .toList();
        List<Doubt> doubts = json.list("doubts", v -> v.object(DoubtJson::read));
        Reading reading = new Reading(article, rules, records, doubts);
        return partial.isPresent() ? reading.asPartial() : reading;
    }

    private static String rules(GivenObject reader) {
        reader.get("version", GivenValue::words);
        return reader.get("rules", v -> v.text(TextForm.RULES));
    }

    private static List<ReportRecord> records(GivenObject json, String name, Function<GivenObject, ReportRecord> read) {
        return json.list(name, v -> v.object(read));
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
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be printed, this one cannot", e);
        }
    }
}
