package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Dates by the calendar: "March 3, 1998", "3 March", "March 3-5", "September 1997", "last September". */
final class CalendarDates {
    private static final String DAY = "(?<day>\\d{1,2}){ordinal-ending}?";
    private static final String YEAR = "(?:,? (?<year>\\d{4}))?(?!\\d|[:.]\\d|%| percent| per cent)";
    private static final String HOW = "(?:" + DirectionWords.HOW + " )";

    private final TimeVocabulary months;
    private final TimeVocabulary weekdays;

    private final TimeVocabulary parts;

    CalendarDates(TimeVocabulary months, TimeVocabulary weekdays, TimeVocabulary parts) {
        this.parts = parts;
        this.months = months;
        this.weekdays = weekdays;
    }

    List<PhraseTemplate> phrases() {
        String month = "(?<month>" + months.any() + ")";
        String weekday = "(?:(?:(?:this )?(?:{without-the} )?)?" + weekdays.any() + ",? (?:the )?)?";
        return List.of(
                PhraseTemplate.of(
                        "part-of-day-told-behind",
                        "(?<part>" + parts.any() + ")(?= of (?:" + weekdays.any() + "\\b|" + months.any()
                                + " \\d|\\d{1,2}{ordinal-ending}?(?: of)? " + months.any() + "))",
                        this::partOfDay),
                PhraseTemplate.of("iso-date", "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", CalendarDates::iso),
                PhraseTemplate.of("calendar-date", weekday + month + " " + DAY + YEAR, this::dayOfMonth),
                PhraseTemplate.of("calendar-date", weekday + DAY + "(?: of)? " + month + YEAR, this::dayOfMonth),
                PhraseTemplate.of(
                        "calendar-days", month + " (?<day>\\d{1,2})(?:-|–| to )(?<last>\\d{1,2})" + YEAR, this::days),
                PhraseTemplate.of(
                        "calendar-date",
                        "(?<day>\\d{1,2}){ordinal-ending}?(?=(?:, | and | or | to | ?[-–] ?)\\d{1,2}{ordinal-ending}? "
                                + month + YEAR + ")",
                        this::dayOfMonth),
                PhraseTemplate.of(
                        "calendar-date",
                        "(?<=" + months.any()
                                + "\\s\\d{1,2}\\s(?:and|or|to)\\s)(?<day>\\d{1,2}){ordinal-ending}?(?! \\p{L}+s\\b)",
                        CalendarDates::sameMonth),
                PhraseTemplate.of("week-of", "the week of " + month + " " + DAY + YEAR, this::weekOf),
                PhraseTemplate.of("calendar-month", month + "(?:,| of)? (?<year>" + Years.ANY + ")", this::monthOfYear),
                PhraseTemplate.of(
                        "calendar-month",
                        month + "(?:,| of)? (?<how>this|that|{without-the}) year",
                        this::monthOfThatYear),
                PhraseTemplate.of("calendar-month", HOW + "(?-i:(?<month>March|May))(?! \\d)", this::bareMonth),
                PhraseTemplate.of("calendar-month", HOW + "?(?<month>{plain-month})(?! \\d)", this::bareMonth),
                PhraseTemplate.of(
                        "calendar-month",
                        "(?<=\\b(?:{before-month})\\s|mid-)(?-i:(?<month>March|May))(?! (?:{no-month}|\\d)\\b)",
                        this::bareMonth));
    }

    private Optional<TimexValue> partOfDay(Matcher m, Anchor anchor) {
        String code = parts.meaning(m.group("part")).orElseThrow();
        return anchor.fromTold(Type.TIME, day -> TimexValue.onDay(day, code));
    }

    private static Optional<TimexValue> iso(Matcher m, Anchor anchor) {
        return day(Integer.parseInt(m.group("year")), Integer.parseInt(m.group("month")), m.group("day"))
                .map(TimexValue::day);
    }

    private Optional<TimexValue> dayOfMonth(Matcher m, Anchor anchor) {
        return date(m, m.group("day"), anchor)
                .map(TimexValue::day)
                .or(() -> m.group("year") == null && anchor.published().isEmpty()
                        ? Optional.of(TimexValue.unresolved(Type.DATE))
                        : Optional.empty());
    }

    private Optional<TimexValue> days(Matcher m, Anchor anchor) {
        Optional<LocalDate> first = date(m, m.group("day"), anchor);
        Optional<LocalDate> last = date(m, m.group("last"), anchor);
        return first.flatMap(f -> last.filter(f::isBefore).map(l -> TimexValue.between(f, l)));
    }

    private static Optional<TimexValue> sameMonth(Matcher m, Anchor anchor) {
        return anchor.told()
                .day()
                .flatMap(told -> day(told.getYear(), told.getMonthValue(), m.group("day")))
                .map(TimexValue::day);
    }

    private Optional<TimexValue> weekOf(Matcher m, Anchor anchor) {
        return date(m, m.group("day"), anchor).map(TimexValue::week);
    }

    private Optional<LocalDate> date(Matcher m, String day, Anchor anchor) {
        int month = months.number(m.group("month"));
        return m.group("year") != null
                ? day(Integer.parseInt(m.group("year")), month, day)
                : anchor.near().flatMap(p -> NearestYear.day(p, anchor.outlookNear(), year -> day(year, month, day)));
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // "June 31" is no day
        }
    }

    private Optional<TimexValue> monthOfYear(Matcher m, Anchor anchor) {
        return Optional.of(
                TimexValue.month(YearMonth.of(Years.number(m.group("year")), months.number(m.group("month")))));
    }

    private Optional<TimexValue> monthOfThatYear(Matcher m, Anchor anchor) {
        int month = months.number(m.group("month"));
        String how = DirectionWords.of(m.group("how"));
        return how.equals("that")
                ? anchor.fromPeriod(Type.DATE, day -> TimexValue.month(YearMonth.of(day.getYear(), month)))
                : anchor.fromPublished(
                        Type.DATE, day -> TimexValue.month(YearMonth.of(day.getYear() + anchor.step(how), month)));
    }

    private Optional<TimexValue> bareMonth(Matcher m, Anchor anchor) {
        int month = months.number(m.group("month"));
        String how = DirectionWords.of(DirectionWords.group(m, "how"));
        if (how.endsWith("previous") || how.endsWith("following")) {
            return anchor.fromPeriod(Type.DATE, day -> TimexValue.month(sided(day, month, anchor.step(how))));
        }
        return Optional.of((how.isEmpty() ? anchor.near() : anchor.published())
                .map(day -> TimexValue.month(near(day, month, how, anchor)))
                .orElse(TimexValue.unresolved(Type.DATE)));
    }

    private static YearMonth near(LocalDate day, int month, String how, Anchor anchor) {
        if (how.equals("this")) {
            return YearMonth.of(day.getYear(), month);
        }
        return how.isEmpty()
                ? nearest(day, month, anchor.outlookNear())
                : sided(day, month, anchor.step(how) < 0 ? -1 : 1);
    }

    private static YearMonth nearest(LocalDate published, int month, Direction outlook) {
        LocalDate first = published.withDayOfMonth(1);
        return NearestYear.day(first, outlook, year -> Optional.of(LocalDate.of(year, month, 1)))
                .map(YearMonth::from)
                .orElseThrow();
    }

    /** The next month of this name after that of a day, or the last before it. */
    private static YearMonth sided(LocalDate day, int month, int side) {
        YearMonth here = YearMonth.of(day.getYear(), month);
        boolean beyond = side > 0 ? here.isAfter(YearMonth.from(day)) : here.isBefore(YearMonth.from(day));
        return beyond ? here : here.plusYears(side);
    }
}
