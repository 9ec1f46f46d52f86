package dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Support;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> golden() throws IOException {
        return Documents.golden();
    }

    static List<Path> invalid() throws IOException {
        return Documents.invalid();
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** What comes out where a document is read and written again, by the same version. */
    private static ObjectNode again(String json) {
        String version = tree(json).at("/reader/version").asText();
        return ReadingJson.of(ReadingJson.read(json), version);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_reading_is_written_again_as_it_was_read(Path golden) {
        String json = Documents.text(golden);

        assertThat(ReadingJson.pretty(again(json)) + "\n").isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled", "answered-claim", "partial", "empty"})
    void a_document_is_written_again_as_it_was_read(String name) {
        String json = Documents.valid(name);

        assertThat(ReadingJson.line(again(json))).isEqualTo(ReadingJson.line(tree(json)));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void what_the_schema_refuses_is_refused_with_its_place(Path document) {
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(Documents.text(document)))
                .withMessageMatching("(?s)\\$[.\\w\\[\\]]*: expected .+, found .+");
    }

    /** The text of this report begins with a character of two UTF-16 units. */
    @Test
    void spans_count_code_points_outside_and_utf16_units_inside() {
        Reading reading = ReadingJson.read(Documents.valid("filled"));
        Event killing = reading.events().get(1);

        assertThat(reading.words(killing.trigger())).isEqualTo("killing");
        assertThat(killing.sides().sources().get(0).support())
                .isEqualTo(Support.said(killing.sides().sources().get(0).support().span())
                        .carriedFrom("e1"));
        assertThat(reading.words(killing.sides().sources().get(0).support().span()))
                .isEqualTo("Chad");
    }

    @Test
    void a_field_that_no_reader_fills_yet_is_refused_rather_than_lost() {
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(Documents.valid("every-field")))
                .withMessageStartingWith("$.statements[0].verification: expected no field of this name, "
                        + "which this version of Dateline does not read, but id, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"format": "dateline-reading/1", "events": []} | $.format: expected "dateline-reading/2", found "dateline-reading/1"; read the report again with this version of Dateline
            {"id": "7", "error": "no report"} | $.format: expected "dateline-reading/2", found none in {"id":"7","error":"no report"}; read the report again with this version of Dateline
            [] | $.format: expected "dateline-reading/2", found none in []; read the report again with this version of Dateline
            """)
    void another_format_is_refused_by_name(String json, String message) {
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            no JSON at all        | expected a reading as JSON, found no JSON at all: Unrecognized token 'no'
            {"format": 1} {}      | expected a reading as JSON, found {"format": 1} {}: Trailing token
            {"a": 1, "a": 2}      | expected a reading as JSON, found {"a": 1, "a": 2}: Duplicate field 'a'
            {"format":            | expected a reading as JSON, found {"format":: Unexpected end-of-input
            """)
    void what_is_no_json_is_refused(String json, String message) {
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(json))
                .withMessageStartingWith(message)
                .withMessageContaining("(line 1, column ");
    }

    @Test
    void nothing_is_no_reading() {
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(""))
                .withMessageStartingWith("$.format: expected \"dateline-reading/2\", found none in ");
    }

    /** A schema sees one value at a time; that values of one reading agree is seen here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /actors/2       | code      | "MLIMIL"   | $.actors[2].code: expected MLIGOV, as follows from the other fields, found "MLIMIL"
            /actors/4       | code      | "CVL"      | $.actors[4].code: expected ---CVL, as follows from the other fields, found "CVL"
            /actors/0       | evidence  | [[0, 1]]   | $.actors[0].evidence: expected [Span
            /events/0       | quad      | 4          | $.events[0].quad: expected 3, as follows from the other fields, found 4
            /events/1       | speech    | "s1"       | $.events[1].speech: expected another statement than the one that the event stands in, found "s1"
            /events/1       | statement | "s9"       | $.events[1].statement: expected the id of one of the statements of this reading, found "s9"
            /events/1       | id        | "e1"       | $.events[1].id: expected an id of its own, found "e1" a second time
            /events/1       | trigger   | [10, 9]    | $.events[1].trigger: expected a span [start, end] inside the text of 360 characters, found [10,9]
            /events/1       | trigger   | [359, 361] | $.events[1].trigger: expected a span [start, end] inside the text of 360 characters, found [359,361]
            /happenings/0   | events    | ["n1"]     | $.happenings[0].events[0]: expected the id of one of the events of this reading, found "n1"
            /doubts/0       | about     | "a9"       | $.doubts[0].about: expected the id of a record of this reading, found "a9"
            /article        | text      | "Mali"     | $.article.parts[0].span: expected a span [start, end] inside the text of 4 characters, found [0,360]
            /article        | published | "2024-02-30" | $.article.published: expected a day that there is, found "2024-02-30"
            """)
    void what_does_not_agree_is_refused(String record, String field, String value, String message)
            throws JsonProcessingException {
        ObjectNode reading = tree(Documents.valid("filled"));
        ((ObjectNode) reading.at(record)).set(field, MAPPER.readTree(value));

        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(reading))
                .withMessageStartingWith(message);
    }

    @Test
    void the_fingerprint_is_that_of_the_text() {
        ObjectNode reading = tree(Documents.valid("empty"));
        ((ObjectNode) reading.at("/article")).put("text", "Mali agreed.");

        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(reading))
                .withMessageStartingWith("$.article.textSha256: expected ");
    }
}
