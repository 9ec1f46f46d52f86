package dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value has its words: {@code reading/values.tsv} lists which values carry a span, which are classes that rest on the
 * record's evidence, and which name records. The schema and the golden readings are held to it.
 */
class ReadingValuesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How a value stands to its words. */
    private enum Sort {
        /** Carries the span it was read from. */
        WORDS,
        /** Is a span, or several. */
        SPAN,
        /** Has its span beside it: "outcomeSpan". */
        BESIDE,
        /** Decided by the reader from trigger, cue and evidence. */
        CLASS,
        /** Names records, or this one. */
        LINK
    }

    /**
     * A line of the table.
     *
     * @param kind how a reading lists the records: "events"
     * @param field the value: "sources", or within another: "sides.participants"
     * @param sort how it stands to its words
     */
    private record Listed(String kind, String field, Sort sort) {
        static Listed of(String line) {
            String[] cells = line.split("\t", -1);
            return new Listed(cells[0], cells[1], Sort.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)));
        }

        String name() {
            return kind + "." + field;
        }
    }

    private static final List<Listed> LISTED = Documents.text(Path.of("src/test/resources/reading/values.tsv"))
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(Listed::of)
            .toList();

    private static final JsonNode SCHEMA = tree(ReadingSchema.text());

    private static final Set<String> SPANS = Set.of("#/$defs/span", "#/$defs/spans", "#/$defs/evidence");

    static List<Listed> listed() {
        return LISTED;
    }

    static List<Path> golden() throws IOException {
        return Documents.golden();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** So that whoever adds a value says where its words are. */
    @Test
    void every_value_of_the_schema_is_listed_once() {
        List<String> inSchema = new ArrayList<>();
        LISTED.stream().map(Listed::kind).distinct().forEach(kind -> fields(record(kind))
                .forEach(f -> inSchema.add(kind + "." + f)));

        assertThat(LISTED.stream().map(Listed::name)).doesNotHaveDuplicates();
        assertThat(LISTED.stream().map(Listed::name)).containsExactlyInAnyOrderElementsOf(inSchema);
    }

    /** The fields of a kind; those of a value without words of its own, which only holds others together, in its place. */
    private static List<String> fields(JsonNode type) {
        List<String> fields = new ArrayList<>();
        type.path("properties").fieldNames().forEachRemaining(name -> {
            JsonNode inner = single(type.path("properties").path(name));
            boolean holds = inner.path("properties").size() > 0 && !hasSpan(inner);
            if (holds) {
                fields(inner).forEach(f -> fields.add(name + "." + f));
            } else if (!name.endsWith("Span")) {
                fields.add(name);
            }
        });
        return fields;
    }

    private static boolean hasSpan(JsonNode object) {
        return object.path("properties").has("span");
    }

    private static JsonNode record(String kind) {
        return single(SCHEMA.path("properties").path(kind));
    }

    /** What one value is: of a list one of its items, of a reference what it refers to. */
    private static JsonNode single(JsonNode type) {
        if (type.has("$ref") && !SPANS.contains(type.path("$ref").asText())) {
            return single(SCHEMA.path("$defs").path(type.path("$ref").asText().substring("#/$defs/".length())));
        }
        return type.has("items") && type.path("items").isObject() ? single(type.path("items")) : type;
    }

    @ParameterizedTest
    @MethodSource("listed")
    void the_schema_asks_for_words_where_they_are_listed(Listed value) {
        String[] path = value.field().split("\\.");
        JsonNode holder = record(value.kind());
        for (int i = 0; i + 1 < path.length; i++) {
            holder = single(holder.path("properties").path(path[i]));
        }
        String name = path[path.length - 1];
        JsonNode type = single(holder.path("properties").path(name));
        boolean beside = holder.path("properties").has(name + "Span");
        boolean span = SPANS.contains(type.path("$ref").asText());
        switch (value.sort()) {
            case WORDS -> assertThat(asks(type, "span") || type.path("dependentRequired").has("words"))
                    .isTrue();
            case SPAN -> assertThat(span).isTrue();
            case BESIDE -> assertThat(asks(holder, name + "Span")
                            || holder.path("dependentRequired").path(name).toString().contains(name + "Span")
                            || holder.path("then").path("required").toString().contains(name + "Span"))
                    .isTrue();
            case CLASS, LINK -> assertThat(span || beside || hasSpan(type)).isFalse();
        }
    }

    private static boolean asks(JsonNode type, String field) {
        return type.path("required").toString().contains("\"" + field + "\"");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void values_of_golden_readings_have_words_in_the_text(Path golden) {
        JsonNode reading = tree(Documents.text(golden));
        int length = reading.at("/article/text").asText().codePointCount(0, reading.at("/article/text").asText().length());
        for (Listed value : LISTED) {
            for (JsonNode record : reading.path(value.kind())) {
                assertThat(spans(record, value))
                        .as(record.path("id").asText() + " " + value.name())
                        .allSatisfy(span -> {
                            assertThat(span.path(0).asInt()).isNotNegative().isLessThan(span.path(1).asInt());
                            assertThat(span.path(1).asInt()).isLessThanOrEqualTo(length);
                        });
            }
        }
    }

    /** The words of a value of a record; a value that has none where it ought to is a span of nothing. */
    private static List<JsonNode> spans(JsonNode record, Listed value) {
        String[] path = value.field().split("\\.");
        List<JsonNode> holders = List.of(record);
        for (int i = 0; i + 1 < path.length; i++) {
            holders = values(holders, path[i]);
        }
        String name = path[path.length - 1];
        return switch (value.sort()) {
            case SPAN -> values(holders, name);
            case WORDS -> values(holders, name).stream()
                    .filter(v -> !v.has("kind") || v.has("words"))
                    .map(v -> v.path("span"))
                    .toList();
            case BESIDE -> holders.stream()
                    .filter(h -> h.has(name) && !said(h, name))
                    .map(h -> h.path(name + "Span"))
                    .toList();
            case CLASS, LINK -> List.of();
        };
    }

    /** A country that the actor's own words give has these for its own. */
    private static boolean said(JsonNode holder, String name) {
        return name.equals("country") && !holder.path("countryBasis").asText().equals("carried");
    }

    private static List<JsonNode> values(List<JsonNode> holders, String name) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode holder : holders) {
            JsonNode value = holder.path(name);
            boolean list = value.isArray() && !value.path(0).isInt();
            if (list) {
                value.forEach(values::add);
            } else if (!value.isMissingNode()) {
                values.add(value);
            }
        }
        return values;
    }

    /** The test of golden readings would hold of readings without values, too. */
    @Test
    void golden_readings_have_values_of_most_sorts() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Path golden : golden()) {
            JsonNode reading = tree(Documents.text(golden));
            LISTED.forEach(v -> reading.path(v.kind()).forEach(r -> counts.merge(v.name(), spans(r, v).size(), Integer::sum)));
        }
        assertThat(counts.entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey))
                .contains(
                        "actors.country",
                        "statements.speakers",
                        "statements.addressees",
                        "statements.about",
                        "statements.condition",
                        "statements.when",
                        "statements.where",
                        "events.sources",
                        "events.targets",
                        "events.accordingTo",
                        "events.when",
                        "events.where",
                        "tallies.outcome",
                        "tallies.of",
                        "tallies.count",
                        "tallies.claimedBy",
                        "tallies.when",
                        "tallies.where",
                        "pledges.donors",
                        "pledges.recipients",
                        "pledges.item",
                        "pledges.amount",
                        "talks.sides.participants",
                        "talks.duration",
                        "talks.topics",
                        "talks.outcome",
                        "positions.party",
                        "positions.issue");
    }

    /** What only follows from what the report is about may be wrong, and a reader has to be told so. */
    @ParameterizedTest
    @MethodSource("golden")
    void what_follows_from_the_focus_is_doubted(Path golden) {
        JsonNode reading = tree(Documents.text(golden));
        Set<String> doubted = new HashSet<>();
        reading.path("doubts").forEach(d -> doubted.add(d.path("about").asText()));
        Set<String> byFocus = new TreeSet<>();
        for (String kind : LISTED.stream().map(Listed::kind).collect(Collectors.toSet())) {
            for (JsonNode record : reading.path(kind)) {
                List<String> bases = record.findValuesAsText("basis");
                bases.addAll(record.findValuesAsText("countryBasis"));
                if (bases.contains("focus")) {
                    byFocus.add(record.path("id").asText());
                }
            }
        }
        assertThat(doubted).containsAll(byFocus);
    }

    /** A value that was carried from a record is one of a record that there is, and another one. */
    @ParameterizedTest
    @MethodSource("golden")
    void no_value_is_carried_from_its_own_record(Path golden) {
        for (JsonNode record : records(tree(Documents.text(golden)))) {
            assertThat(record.findValuesAsText("from"))
                    .as(record.path("id").asText())
                    .doesNotContain(record.path("id").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void no_event_stands_in_the_statement_that_it_is(Path golden) {
        for (JsonNode event : tree(Documents.text(golden)).path("events")) {
            if (event.has("speech")) {
                assertThat(event.path("speech")).isNotEqualTo(event.path("statement"));
            }
        }
    }

    private static List<JsonNode> records(JsonNode reading) {
        List<JsonNode> records = new ArrayList<>();
        LISTED.stream().map(Listed::kind).distinct().forEach(k -> reading.path(k).forEach(records::add));
        return records;
    }
}
