package dateline.record;

import java.util.Optional;

/**
 * When something took place, in the precision the text has: "2022", "2025-11", "2025-12-02", "2025-12-02T04:50".
 *
 * @param time id of the time expression: "t1"; empty where it stands in none of the report's
 * @param start first year, month, day or minute (ISO 8601); empty when open
 * @param end last year, month, day or minute, the same as {@code start} for a single one; empty when open
 * @param part the part of the day: "night"; empty where the words name none
 * @param support the phrase that says so
 */
public record When(
        Optional<String> time, Optional<String> start, Optional<String> end, Optional<DayPart> part, Support support) {
    private static final int DAY = "2025-12-02".length();

    /** The same time, carried from a record. */
    public When carriedFrom(String record) {
        return new When(time, start, end, part, support.carriedFrom(record));
    }

    /** Its first day, month or year without the hour, for what is compared by days. */
    public Optional<String> day() {
        return start.map(s -> s.length() > DAY ? s.substring(0, DAY) : s);
    }

    /** The words of the phrase. */
    public Span span() {
        return support.span();
    }
}
