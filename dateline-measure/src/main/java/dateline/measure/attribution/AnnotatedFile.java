package dateline.measure.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.intake.IntakeException;
import dateline.intake.JsonLines;
import dateline.record.Received;
import dateline.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports with marked attributions, a report a line:
 * {@code {"id", "text", "attributions": [{"source": [{"start", "end"}], "cue": […], "content": […]}]}}. Positions are code
 * points of the text, the end after the last. Other fields are passed over.
 */
final class AnnotatedFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AnnotatedFile() {}

    /** How one line becomes a report. */
    private interface Line {
        AnnotatedReport report(String line) throws IntakeException;
    }

    /**
     * The reports of a file, in order; blank lines are passed over.
     *
     * @throws IntakeException with file and number of the first line that is not such a report
     */
    static List<AnnotatedReport> read(Path file) throws IOException, IntakeException {
        return read(file, line -> marked(JsonLines.received(line), line));
    }

    /** The same for reports that nobody need have marked; what somebody did is passed over. */
    static List<AnnotatedReport> unmarked(Path file) throws IOException, IntakeException {
        return read(file, line -> new AnnotatedReport(JsonLines.received(line), List.of()));
    }

    private static List<AnnotatedReport> read(Path file, Line reading) throws IOException, IntakeException {
        List<AnnotatedReport> reports = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    reports.add(reading.report(lines.get(i)));
                }
            } catch (IntakeException e) {
                throw new IntakeException(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        return reports;
    }

    private static AnnotatedReport marked(Received report, String line) throws IntakeException {
        TextPositions points = new TextPositions(report.text());
        List<Attributed> attributions = new ArrayList<>();
        for (JsonNode one : attributions(line)) {
            attributions.add(new Attributed(
                    spans(one, "source", points), spans(one, "cue", points), spans(one, "content", points), 1));
        }
        return new AnnotatedReport(report, attributions);
    }

    private static JsonNode attributions(String line) throws IntakeException {
        try {
            JsonNode attributions = MAPPER.readTree(line).path("attributions");
            if (attributions.isArray()) {
                return attributions;
            }
        } catch (JsonProcessingException e) {
            throw new IntakeException("expected a JSON object: " + e.getOriginalMessage());
        }
        throw new IntakeException(
                "expected a list in \"attributions\" (an empty one where there are none), found none");
    }

    private static List<Span> spans(JsonNode attribution, String part, TextPositions points) throws IntakeException {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : attribution.path(part)) {
            spans.add(span(span, part, points));
        }
        return spans;
    }

    private static Span span(JsonNode span, String part, TextPositions points) throws IntakeException {
        JsonNode start = span.path("start");
        JsonNode end = span.path("end");
        if (!start.isInt() || !end.isInt()) {
            throw new IntakeException(
                    "expected {\"start\": 0, \"end\": 4} in \"" + part + "\" of an attribution, found " + span);
        }
        try {
            return points.span(start.intValue(), end.intValue());
        } catch (IndexOutOfBoundsException e) {
            throw new IntakeException("expected positions within the text, from its start 0 to its end "
                    + points.text().codePointCount(0, points.text().length()) + ", in \"" + part + "\", found " + span);
        }
    }
}
