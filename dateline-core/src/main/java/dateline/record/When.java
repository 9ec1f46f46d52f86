package dateline.record;

import java.util.Arrays;
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

    /** A part of the day, as TIMEX3 tells them apart. */
    public enum DayPart {
        /** "at dawn", "on Monday morning", "in the early hours of Tuesday", "early on Tuesday". */
        MORNING("MO"),
        /** "at noon". */
        MIDDAY("MI"),
        /** "on Monday afternoon". */
        AFTERNOON("AF"),
        /** "on Monday evening", "at dusk", "late on Monday". */
        EVENING("EV"),
        /** "overnight", "on Monday night", "at midnight". */
        NIGHT("NI"),
        /** "in the daytime". */
        DAYTIME("DT");

        private final String code;

        DayPart(String code) {
            this.code = code;
        }

        /** The part of this name: "morning". */
        public static Optional<DayPart> named(String word) {
            return Arrays.stream(values())
                    .filter(p -> p.name().equalsIgnoreCase(word))
                    .findFirst();
        }

        /** What TIMEX3 calls it: "NI" in "2025-12-02TNI". */
        public String code() {
            return code;
        }

        /** The part of this code of TIMEX3. */
        public static Optional<DayPart> coded(String code) {
            return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
        }
    }
}
