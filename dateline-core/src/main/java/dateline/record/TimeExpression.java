package dateline.record;

import java.util.List;
import java.util.Optional;

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
 * @param rule which step of the reader decided
 */
public record TimeExpression(
        String id,
        Span span,
        Type type,
        Optional<String> value,
        Optional<String> start,
        Optional<String> end,
        String rule)
        implements ReportRecord {

    /** The four types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** When it is, if it is a date or time of day that could be resolved. */
    public Optional<When> when() {
        boolean dated = type == Type.DATE || type == Type.TIME;
        return dated && (start.isPresent() || end.isPresent())
                ? Optional.of(new When(Optional.of(id), start, end, Optional.empty(), Support.said(span)))
                : Optional.empty();
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
