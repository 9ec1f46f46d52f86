package dateline.record;

import dateline.record.When.DayPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phrase that tells when, how long or how often, with its value as in TIMEX3 (ISO-TimeML): "on Tuesday" read in a
 * report of 2025-12-03 is a DATE with the value "2025-12-02".
 *
 * @param id name in its reading: "t1"
 * @param span the words
 * @param type date, time of day, length or repetition
 * @param value TIMEX3 value: "2025-12-02", "2025-W49", "P5D", "PAST_REF"; empty when the text does not settle it
 * @param start first day (month, year) meant; empty for lengths and repetitions, or when open
 * @param end last day (month, year) meant
 * @param part the part of the day: night for "overnight"; empty where the words name none
 * @param rule which step of the reader decided
 */
public record TimeExpression(
        String id,
        Span span,
        Type type,
        Optional<String> value,
        Optional<String> start,
        Optional<String> end,
        Optional<DayPart> part,
        String rule)
        implements ReportRecord {

    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");

    /** The four types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** When it is, if it is a date or time of day that could be resolved: to the minute where the words tell the hour. */
    public Optional<When> when() {
        boolean dated = type == Type.DATE || type == Type.TIME;
        if (!dated || start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> minute = value.filter(v -> CLOCK.matcher(v).matches());
        return Optional.of(
                new When(Optional.of(id), minute.or(() -> start), minute.or(() -> end), part, Support.said(span)));
    }

    @Override
    public List<Span> evidence() {
        return List.of(span);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TIME;
    }
}
