package dateline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An object of JSON while it is written. What is empty is left out; lists always stand there. */
final class WrittenObject {
    private final ObjectNode json;
    private final CodePoints codePoints;

    WrittenObject(ObjectNode json, CodePoints codePoints) {
        this.json = json;
        this.codePoints = codePoints;
    }

    void text(String name, String value) {
        json.put(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(v -> json.put(name, v));
    }

    /** One of the values of an enumeration, as such are written wherever they leave the program. */
    void word(String name, Enum<?> value) {
        json.put(name, WireName.of(value));
    }

    void word(String name, Optional<? extends Enum<?>> value) {
        value.ifPresent(v -> json.put(name, WireName.of(v)));
    }

    void flag(String name, boolean value) {
        json.put(name, value);
    }

    void whole(String name, int value) {
        json.put(name, value);
    }

    void whole(String name, OptionalLong value) {
        value.ifPresent(v -> json.put(name, v));
    }

    void number(String name, double value) {
        json.put(name, value);
    }

    void number(String name, Optional<Double> value) {
        value.ifPresent(v -> json.put(name, v));
    }

    void span(String name, Span value) {
        span(json.putArray(name), value);
    }

    void span(String name, Optional<Span> value) {
        value.ifPresent(v -> span(name, v));
    }

    void spans(String name, List<Span> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(v -> span(array.addArray(), v));
    }

    private void span(ArrayNode pair, Span span) {
        pair.add(codePoints.start(span)).add(codePoints.end(span));
    }

    void texts(String name, List<String> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    void object(String name, Consumer<WrittenObject> write) {
        write.accept(new WrittenObject(json.putObject(name), codePoints));
    }

    <T> void object(String name, Optional<T> value, BiConsumer<WrittenObject, T> write) {
        value.ifPresent(v -> object(name, node -> write.accept(node, v)));
    }

    <T> void objects(String name, List<T> values, BiConsumer<WrittenObject, T> write) {
        ArrayNode array = json.putArray(name);
        values.forEach(v -> write.accept(new WrittenObject(array.addObject(), codePoints), v));
    }
}
