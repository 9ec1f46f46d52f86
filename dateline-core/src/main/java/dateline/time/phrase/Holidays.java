package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Feasts and remembrance days by their names: "Christmas Eve", "last Thanksgiving", "Easter Monday 2016". */
final class Holidays {
    private final TimeVocabulary holidays;

    Holidays(TimeVocabulary holidays) {
        this.holidays = holidays;
    }

    List<PhraseTemplate> phrases() {
        String name = "(?<name>" + holidays.any() + ")";
        return List.of(
                PhraseTemplate.of("holiday", name + ",? (?<year>\\d{4})", this::ofYear),
                PhraseTemplate.of("holiday", "(?:" + DirectionWords.HOW + " )?" + name, this::near));
    }

    private Optional<TimexValue> ofYear(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.day(dayIn(Integer.parseInt(m.group("year")), code(m))));
    }

    private Optional<TimexValue> near(Matcher m, Anchor anchor) {
        String how = DirectionWords.of(m.group("how"));
        String code = code(m);
        int side = anchor.step(how);
        return anchor.fromPublished(Type.DATE, day -> TimexValue.day(near(day, code, how, side, anchor)));
    }

    private static LocalDate near(LocalDate day, String code, String how, int side, Anchor anchor) {
        LocalDate here = dayIn(day.getYear(), code);
        if (how.equals("this")) {
            return here;
        }
        if (side == 0) {
            return NearestYear.day(day, anchor.outlook(), year -> Optional.of(dayIn(year, code)))
                    .orElse(here);
        }
        boolean beyond = side > 0 ? here.isAfter(day) : here.isBefore(day);
        return beyond ? here : dayIn(day.getYear() + side, code);
    }

    private String code(Matcher m) {
        return holidays.meaning(m.group("name")).orElseThrow();
    }

    /** The day of a year that a code of the table means. */
    static LocalDate dayIn(int year, String code) {
        if (code.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(code.substring(1)));
        }
        String[] parts = code.split("-");
        LocalDate first = LocalDate.of(year, Month.of(Integer.parseInt(parts[0])), 1);
        if (parts.length == 2) {
            return first.withDayOfMonth(Integer.parseInt(parts[1]));
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return first.with(
                parts[1].equals("L")
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian reckoning (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
