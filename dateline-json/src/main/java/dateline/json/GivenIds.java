package dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.RecordKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a reading by their ids, so that one that names another can be held to it. */
final class GivenIds {
    private final Map<String, RecordKind> kinds = new HashMap<>();

    private GivenIds() {}

    /** The ids that a reading gives; what is no record with an id is told where records are read. */
    static GivenIds of(JsonNode reading) {
        GivenIds ids = new GivenIds();
        for (RecordKind kind : RecordKind.values()) {
            JsonNode records = reading.path(kind.plural());
            for (int i = 0; i < records.size(); i++) {
                ids.add(kind, records.path(i).path("id"), "$." + kind.plural() + "[" + i + "].id");
            }
        }
        return ids;
    }

    private void add(RecordKind kind, JsonNode id, String path) {
        if (id.isTextual() && kinds.put(id.textValue(), kind) != null) {
            throw new ReadingJsonException(path + ": expected an id of its own, found " + id + " a second time");
        }
    }

    /** The kind of the record of this id; null where there is none. */
    @Nullable
    RecordKind kind(String id) {
        return kinds.get(id);
    }
}
