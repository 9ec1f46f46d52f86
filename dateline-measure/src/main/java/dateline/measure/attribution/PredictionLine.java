package dateline.measure.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;

/** What was found in one report as a line of JSON, in the form that marked reports have, with how sure it is. */
final class PredictionLine {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PredictionLine() {}

    static String of(AnnotatedReport report, List<Attributed> found) {
        TextPositions points = new TextPositions(report.report().text());
        ObjectNode line = MAPPER.createObjectNode().put("id", report.id());
        ArrayNode attributions = line.putArray("attributions");
        for (Attributed one : found) {
            ObjectNode attribution = attributions.addObject();
            spans(attribution.putArray("source"), one.source(), points);
            spans(attribution.putArray("cue"), one.cue(), points);
            spans(attribution.putArray("content"), one.content(), points);
            attribution.put("confidence", Double.parseDouble(String.format(Locale.ROOT, "%.3f", one.confidence())));
        }
        return line.toString();
    }

    private static void spans(ArrayNode array, List<Span> spans, TextPositions points) {
        spans.forEach(s -> array.addObject().put("start", points.start(s)).put("end", points.end(s)));
    }
}
