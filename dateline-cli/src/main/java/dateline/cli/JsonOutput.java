package dateline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.json.ReadingJson;
import dateline.record.Reading;
import java.util.Optional;

/**
 * Each reading as JSON.
 *
 * @param pretty on indented lines, or else one line a reading
 */
record JsonOutput(boolean pretty) implements ReadingOutput {
    @Override
    public String of(Reading reading, long number) {
        ObjectNode json = ReadingJson.of(reading, Main.VERSION);
        return (pretty ? ReadingJson.pretty(json) : ReadingJson.line(json)) + "\n";
    }

    @Override
    public String unread(Optional<String> id, String complaint) {
        return error("id", id, complaint);
    }

    /** {@code {"id", "error"}}: a line for a report that cannot be read. */
    static String error(String idField, Optional<String> id, String complaint) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        id.ifPresent(i -> error.put(idField, i));
        return ReadingJson.line(error.put("error", complaint)) + "\n";
    }
}
