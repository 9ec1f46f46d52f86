package dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Provenance;
import dateline.record.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An object of JSON while it is read. It may have no other fields than those that are asked for, so that nothing is passed
 * over in silence.
 */
final class GivenObject {
    private final GivenValue whole;
    private final Set<String> asked = new LinkedHashSet<>();

    GivenObject(GivenValue whole) {
        this.whole = whole;
    }

    /** A field that has to be there. */
    <T> T get(String name, Function<GivenValue, T> read) {
        return optional(name, read)
                .orElseThrow(() -> new ReadingJsonException(
                        whole.path() + ": expected a field \"" + name + "\", found none of this name"));
    }

    <T> Optional<T> optional(String name, Function<GivenValue, T> read) {
        asked.add(name);
        JsonNode value = whole.json().get(name);
        return value == null
                ? Optional.empty()
                : Optional.of(read.apply(new GivenValue(whole.path() + "." + name, value, whole.report())));
    }

    boolean has(String name) {
        return whole.json().has(name);
    }

    /** A list, which is there where it is empty, too. */
    <T> List<T> list(String name, Function<GivenValue, T> read) {
        return get(name, v -> v.list(read));
    }

    /** The object's own id, as records of this kind have it. */
    String id(RecordKind kind) {
        return get("id", v -> v.text(TextForm.idOf(kind)));
    }

    /** What a record rests on. */
    Provenance provenance() {
        return new Provenance(get("evidence", GivenValue::evidence), get("rule", GivenValue::words));
    }

    /** A field that follows from others: what is given there has to be that. */
    <T> void requireFollowing(String name, Optional<T> following, Function<GivenValue, T> read) {
        Optional<T> given = optional(name, read);
        if (!given.equals(following)) {
            throw unlike(
                    name,
                    following
                            .map(f -> f + ", as follows from the other fields")
                            .orElse("no such field, as follows from the others"));
        }
    }

    /** That a field of this object is not what was expected. */
    ReadingJsonException unlike(String name, String expected) {
        JsonNode found = whole.json().get(name);
        return new ReadingJsonException(whole.path() + "." + name + ": expected " + expected + ", found "
                + (found == null ? "none" : Excerpted.of(found.toString())));
    }

    /** That this object is not what was expected. */
    ReadingJsonException unlike(String expected) {
        return whole.unlike(expected);
    }

    void requireNoOthers() {
        List<String> others = new ArrayList<>();
        whole.json().fieldNames().forEachRemaining(others::add);
        others.removeAll(asked);
        if (!others.isEmpty()) {
            throw unlike(
                    others.get(0),
                    "no field of this name, which this version of Dateline does not read, but "
                            + String.join(", ", asked));
        }
    }
}
