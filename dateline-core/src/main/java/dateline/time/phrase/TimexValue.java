package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import dateline.record.When.DayPart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a phrase means in time, before it has a place in a reading.
 *
 * @param type as in TIMEX3
 * @param value TIMEX3 value; empty when it cannot be resolved
 * @param start first day, month or year
 * @param end last day, month or year
 * @param part the part of the day that the words name
 * @param rough whether the text tells it only roughly: "nearly four years ago"
 */
public record TimexValue(
        Type type,
        Optional<String> value,
        Optional<String> start,
        Optional<String> end,
        Optional<DayPart> part,
        boolean rough) {

    private static final Pattern OUTSIDE = Pattern.compile("[-+]|\\d{5}");

    static TimexValue day(LocalDate day) {
        return dated(day.toString());
    }

    /** A part or an hour of a day: "1998-02-13TEV", "1998-02-13T17:00". */
    static TimexValue onDay(LocalDate day, String part) {
        if (OUTSIDE.matcher(day.toString()).lookingAt()) {
            return unresolved(Type.TIME);
        }
        return new TimexValue(
                Type.TIME,
                Optional.of(day + "T" + part),
                Optional.of(day.toString()),
                Optional.of(day.toString()),
                DayPart.coded(part),
                false);
    }

    /** The night that leads into a day: it belongs to two dates. */
    static TimexValue nightBefore(LocalDate day) {
        LocalDate evening = day.minusDays(1);
        return onDay(evening, DayPart.NIGHT.code()).within(evening.toString(), day.toString());
    }

    static TimexValue month(YearMonth month) {
        return dated(month.toString());
    }

    static TimexValue year(int year) {
        return dated(String.format(Locale.ROOT, "%04d", year));
    }

    static TimexValue week(LocalDate within) {
        LocalDate monday = within.with(DayOfWeek.MONDAY);
        return dated(weekOf(within))
                .within(monday.toString(), monday.plusDays(6).toString());
    }

    static TimexValue weekend(LocalDate within) {
        LocalDate monday = within.with(DayOfWeek.MONDAY);
        return dated(weekOf(within) + "-WE")
                .within(monday.plusDays(5).toString(), monday.plusDays(6).toString());
    }

    private static String weekOf(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static TimexValue quarter(Quarter quarter) {
        int first = quarter.number() * 3 - 2;
        return dated(quarter.year() + "-Q" + quarter.number())
                .within(
                        String.format("%04d-%02d", quarter.year(), first),
                        String.format("%04d-%02d", quarter.year(), first + 2));
    }

    /** Ten years by their first three figures: the 1980s are "198". */
    static TimexValue decade(int figures) {
        String first = String.format(Locale.ROOT, "%03d", figures);
        return dated(first).within(first + "0", first + "9");
    }

    /** A hundred years by their first two figures: the 20th century is "19". */
    static TimexValue century(int figures) {
        String first = String.format(Locale.ROOT, "%02d", figures);
        return dated(first).within(first + "00", first + "99");
    }

    /** A year, month or day: it begins and ends with itself; unresolved outside the years 0 to 9999 that ISO 8601 has. */
    static TimexValue dated(String value) {
        if (OUTSIDE.matcher(value).lookingAt()) {
            return unresolved(Type.DATE);
        }
        return new TimexValue(
                Type.DATE, Optional.of(value), Optional.of(value), Optional.of(value), Optional.empty(), false);
    }

    static TimexValue between(LocalDate start, LocalDate end) {
        return dated(start + "/" + end).within(start.toString(), end.toString());
    }

    /** A value without days: "PRESENT_REF", "P5D". */
    static TimexValue of(Type type, String value) {
        return new TimexValue(type, Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A phrase that cannot be resolved, for want of a day to tell it from. */
    static TimexValue unresolved(Type type) {
        return new TimexValue(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same value over these days, months or years. */
    TimexValue within(String first, String last) {
        return value.isEmpty() ? this : new TimexValue(type, value, Optional.of(first), Optional.of(last), part, rough);
    }

    public TimexValue roughly() {
        return new TimexValue(type, value, start, end, part, true);
    }

    /** The same at a part of the day; one that the words name already stays. */
    public TimexValue at(DayPart other) {
        return new TimexValue(type, value, start, end, part.or(() -> Optional.of(other)), rough);
    }

    /** Whether it is one day or a part of one. */
    public boolean isDay() {
        return start.isPresent() && start.equals(end) && start.get().length() == 10;
    }

    /** Its first day. */
    Optional<LocalDate> firstDay() {
        return start.map(s -> s.length() == 4 ? s + "-01-01" : s.length() == 7 ? s + "-01" : s)
                .map(LocalDate::parse);
    }

    /** A day in its middle, if it is a day, month or year of the calendar. */
    Optional<LocalDate> middle() {
        return value.filter(v -> v.matches("\\d{4}(?:-\\d\\d){0,2}(?:T.*)?"))
                .map(v -> v.length() == 4 ? v + "-07-01" : v.length() == 7 ? v + "-15" : v.substring(0, 10))
                .map(LocalDate::parse);
    }

    /** The quarter that it is, if it is one. */
    Optional<Quarter> quarter() {
        return value.filter(v -> v.matches("\\d{4}-Q[1-4]"))
                .map(v -> new Quarter(Integer.parseInt(v.substring(0, 4)), v.charAt(6) - '0'));
    }
}
