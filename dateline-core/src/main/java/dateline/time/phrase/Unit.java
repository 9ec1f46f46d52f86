package dateline.time.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A unit in which time is counted, with its letter in ISO 8601: "three weeks" is "P3W". */
enum Unit {
    SECOND("PT", "S", 1, ChronoUnit.DAYS, 0),
    MINUTE("PT", "M", 1, ChronoUnit.DAYS, 0),
    HOUR("PT", "H", 1, ChronoUnit.DAYS, 0),
    DAY("P", "D", 1, ChronoUnit.DAYS, 1),
    NIGHT("P", "D", 1, ChronoUnit.DAYS, 1),
    WEEK("P", "W", 1, ChronoUnit.WEEKS, 1),
    FORTNIGHT("P", "W", 2, ChronoUnit.WEEKS, 2),
    WEEKEND("P", "W", 1, ChronoUnit.WEEKS, 1),
    MONTH("P", "M", 1, ChronoUnit.MONTHS, 1),
    QUARTER("P", "Q", 1, ChronoUnit.MONTHS, 3),
    YEAR("P", "Y", 1, ChronoUnit.YEARS, 1),
    DECADE("P", "Y", 10, ChronoUnit.YEARS, 10),
    CENTURY("P", "Y", 100, ChronoUnit.YEARS, 100);

    /** One unit, in the singular. */
    static final String ONE = "(?:seconds?|{unit+odd-unit})";

    /** Several, or one in a compound: "hours", "two-hour". */
    static final String ANY = "{units+unit+odd-unit}";

    private static final long FAR_DAYS = 1_500L * 365;

    private final String prefix;
    private final String letter;
    private final int times;
    private final ChronoUnit step;
    private final int steps;

    Unit(String prefix, String letter, int times, ChronoUnit step, int steps) {
        this.prefix = prefix;
        this.letter = letter;
        this.times = times;
        this.step = step;
        this.steps = steps;
    }

    /** "weeks" is {@link #WEEK}. */
    static Unit of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.startsWith("centur")) {
            return CENTURY;
        }
        return valueOf((small.endsWith("s") ? small.substring(0, small.length() - 1) : small).toUpperCase(Locale.ROOT));
    }

    /** Whether it is shorter than a day. */
    boolean isOfClock() {
        return steps == 0;
    }

    /** So many of it as ISO 8601 has them: 2.5 years are "P2Y6M", three decades "P30Y". */
    String length(double number) {
        double count = number * times;
        boolean whole = count == Math.rint(count);
        if (whole) {
            return prefix + Math.round(count) + letter;
        }
        return switch (this) {
            case YEAR -> broken(count, 12, "M");
            case HOUR -> broken(count, 60, "M");
            case MINUTE -> broken(count, 60, "S");
            case DAY -> "PT" + Math.round(count * 24) + "H";
            default -> prefix + count + letter;
        };
    }

    private String broken(double count, int parts, String small) {
        long whole = (long) count;
        return prefix + (whole == 0 ? "" : whole + letter) + Math.round((count - whole) * parts) + small;
    }

    /** An unknown number of it: "PXD"; decades and centuries have letters of their own then. */
    String some() {
        return switch (this) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXCE";
            default -> prefix + "X" + letter;
        };
    }

    /** Whether so many of it lead out of the years that dates are told in: "65,000,000 years ago". */
    boolean leadsFar(double number) {
        return step.getDuration().toDays() * steps * number > FAR_DAYS;
    }

    /** So many of it after a day, or before it, as precise as the unit: two weeks before a day is a week. */
    TimexValue shifted(LocalDate from, long by) {
        LocalDate there = from.plus(by * steps, step);
        return switch (this) {
            case WEEK, FORTNIGHT -> TimexValue.week(there);
            case WEEKEND -> TimexValue.weekend(there);
            case MONTH -> TimexValue.month(YearMonth.from(there));
            case QUARTER -> TimexValue.quarter(Quarter.of(there));
            case YEAR, DECADE, CENTURY -> TimexValue.year(there.getYear());
            default -> TimexValue.day(there);
        };
    }

    /** The one of it, by the calendar, so many after that of a day: the last decade from 1998 is that of 1980 to 1989. */
    TimexValue calendar(LocalDate from, long by) {
        LocalDate there = from.plus(by * steps, step);
        return switch (this) {
            case DECADE -> TimexValue.decade(there.getYear() / 10);
            case CENTURY -> TimexValue.century(there.getYear() / 100);
            default -> shifted(from, by);
        };
    }
}
