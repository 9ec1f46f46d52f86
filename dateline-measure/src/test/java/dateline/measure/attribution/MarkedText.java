package dateline.measure.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A sentence with one attribution, written as "{Mali} &lt;said&gt; [it would leave]." for source, cue and content. */
final class MarkedText {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<Character, String> OPENING = Map.of('{', "source", '<', "cue", '[', "content");

    private MarkedText() {}

    /** The line of a file of marked reports. */
    static String line(String id, String marked) {
        ObjectNode line = MAPPER.createObjectNode().put("id", id).put("text", marked.replaceAll("[{}<>\\[\\]]", ""));
        ArrayNode attributions = line.putArray("attributions");
        if (marked.indexOf('<') >= 0) {
            mark(attributions.addObject(), marked);
        }
        return line.toString();
    }

    private static void mark(ObjectNode attribution, String marked) {
        int at = 0;
        ObjectNode open = MAPPER.createObjectNode();
        for (int c : marked.codePoints().toArray()) {
            String part = OPENING.get((char) c);
            if (part != null) {
                open = attribution.withArray(part).addObject().put("start", at);
            } else if ("}>]".indexOf(c) >= 0) {
                open.put("end", at);
            } else {
                at++;
            }
        }
    }
}
