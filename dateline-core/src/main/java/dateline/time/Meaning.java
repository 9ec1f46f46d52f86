package dateline.time;

import dateline.time.TimeExpression.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a phrase means in time, before it has a place in a reading.
 *
 * @param type as in TIMEX3
 * @param value TIMEX3 value; empty when it cannot be resolved
 * @param start first day, month or year
 * @param end last day, month or year
 */
record Meaning(Type type, Optional<String> value, Optional<String> start, Optional<String> end) {

    static Meaning day(LocalDate day) {
        return dated(day.toString());
    }

    static Meaning partOfDay(LocalDate day, String part) {
        return new Meaning(
                Type.TIME, Optional.of(day + "T" + part), Optional.of(day.toString()), Optional.of(day.toString()));
    }

    static Meaning month(YearMonth month) {
        return dated(month.toString());
    }

    static Meaning year(int year) {
        return dated(String.format(java.util.Locale.ROOT, "%04d", year));
    }

    /** A year, month or day: it begins and ends with itself. */
    static Meaning dated(String value) {
        return new Meaning(Type.DATE, Optional.of(value), Optional.of(value), Optional.of(value));
    }

    static Meaning between(String value, LocalDate start, LocalDate end) {
        return new Meaning(Type.DATE, Optional.of(value), Optional.of(start.toString()), Optional.of(end.toString()));
    }

    /** A value without days: "PRESENT_REF", "P5D", a decade. */
    static Meaning of(Type type, String value) {
        return new Meaning(type, Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** A phrase that cannot be resolved, for want of a day to tell it from. */
    static Meaning unresolved(Type type) {
        return new Meaning(type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String week(LocalDate day) {
        return String.format(
                java.util.Locale.ROOT,
                "%04d-W%02d",
                day.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
                day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** A unit of time before or after a day, in the precision of the unit. */
    static Meaning shifted(LocalDate from, long by, ChronoUnit unit) {
        LocalDate there = from.plus(by, unit);
        return switch (unit) {
            case DAYS -> day(there);
            case WEEKS ->
                dated(week(there))
                        .withDays(there.with(java.time.DayOfWeek.MONDAY), there.with(java.time.DayOfWeek.SUNDAY));
            case MONTHS -> month(YearMonth.from(there));
            case DECADES -> of(Type.DATE, Integer.toString(there.getYear() / 10));
            case CENTURIES -> of(Type.DATE, Integer.toString(there.getYear() / 100));
            default -> year(there.getYear());
        };
    }

    /** The value alone, where its days are not told by it. */
    Meaning withoutDays() {
        return new Meaning(type, value, Optional.empty(), Optional.empty());
    }

    private Meaning withDays(LocalDate first, LocalDate last) {
        return new Meaning(type, value, Optional.of(first.toString()), Optional.of(last.toString()));
    }
}
