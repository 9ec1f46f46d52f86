package dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.RecordKind;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value of JSON while it is read: {@code 12} at {@code $.tallies[0].count.min}. It is what it is asked to be, or refused.
 *
 * @param path where it stands in the reading
 * @param json the value
 * @param report the report that the reading is of
 */
record GivenValue(String path, JsonNode json, GivenReport report) {
    /** The whole of a reading. */
    static GivenValue whole(JsonNode json) {
        return new GivenValue("$", json, GivenReport.of(json));
    }

    /** An object with no other fields than those that {@code read} asks for. */
    <T> T object(Function<GivenObject, T> read) {
        if (!json.isObject()) {
            throw unlike("an object");
        }
        GivenObject object = new GivenObject(this);
        T value = read.apply(object);
        object.requireNoOthers();
        return value;
    }

    <T> List<T> list(Function<GivenValue, T> read) {
        if (!json.isArray()) {
            throw unlike("a list");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            values.add(read.apply(new GivenValue(path + "[" + i + "]", json.get(i), report)));
        }
        return values;
    }

    /** A list that is never empty. */
    <T> List<T> some(Function<GivenValue, T> read) {
        List<T> values = list(read);
        if (values.isEmpty()) {
            throw unlike("at least one value");
        }
        return values;
    }

    String words() {
        return text(TextForm.WORDS);
    }

    String text(TextForm form) {
        if (!json.isTextual() || !form.fits(json.textValue())) {
            throw unlike(form.description());
        }
        return json.textValue();
    }

    /** One of these values of an enumeration, as they are written wherever they leave the program. */
    <E extends Enum<E>> E word(E[] options) {
        return oneOf(options, WireName::of);
    }

    /** One of these values of an enumeration, as the standard that they stand in prints them: "DATE". */
    <E extends Enum<E>> E capitals(E[] options) {
        return oneOf(options, Enum::name);
    }

    /** The value of an enumeration that is written so. */
    <E extends Enum<E>> E oneOf(E[] options, Function<E, String> written) {
        return Arrays.stream(options)
                .filter(o -> json.isTextual() && written.apply(o).equals(json.textValue()))
                .findFirst()
                .orElseThrow(() ->
                        unlike("one of " + Arrays.stream(options).map(written).collect(Collectors.joining(", "))));
    }

    boolean flag() {
        if (!json.isBoolean()) {
            throw unlike("true or false");
        }
        return json.booleanValue();
    }

    /** A flag that is only there where it is true. */
    boolean yes() {
        if (!flag()) {
            throw unlike("true, or no such field");
        }
        return true;
    }

    /** A whole number, not below zero. */
    long whole() {
        if (!json.isIntegralNumber() || !json.canConvertToLong() || json.longValue() < 0) {
            throw unlike("a whole number from 0 on");
        }
        return json.longValue();
    }

    /** A whole number as numbers of registers are. */
    int number() {
        if (whole() > Integer.MAX_VALUE) {
            throw unlike("a whole number up to " + Integer.MAX_VALUE);
        }
        return json.intValue();
    }

    double between(double least, double greatest) {
        if (!json.isNumber() || json.doubleValue() < least || json.doubleValue() > greatest) {
            throw unlike("a number from " + least + (greatest == Double.MAX_VALUE ? " on" : " to " + greatest));
        }
        return json.doubleValue();
    }

    Span span() {
        boolean pair = json.isArray()
                && json.size() == 2
                && json.get(0).isInt()
                && json.get(1).isInt();
        if (!pair) {
            throw unlike("two whole numbers [start, end]");
        }
        return report.codePoints()
                .span(json.get(0).intValue(), json.get(1).intValue())
                .orElseThrow(() -> unlike("a span [start, end] inside the text of "
                        + report.codePoints().length() + " characters"));
    }

    /** Words that a record rests on: one span at least. */
    List<Span> evidence() {
        return some(GivenValue::span);
    }

    /** The id of a record of this kind. */
    String idOf(RecordKind kind) {
        String id = words();
        if (report.ids().kind(id) != kind) {
            throw unlike("the id of one of the " + kind.plural() + " of this reading");
        }
        return id;
    }

    /** The id of a record of any kind. */
    String id() {
        String id = words();
        if (report.ids().kind(id) == null) {
            throw unlike("the id of a record of this reading");
        }
        return id;
    }

    /** That this value is not what was expected. */
    ReadingJsonException unlike(String expected) {
        return new ReadingJsonException(path + ": expected " + expected + ", found " + Excerpted.of(json.toString()));
    }
}
