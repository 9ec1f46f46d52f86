package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Weeks, months, years and the like told from another: "last week", "this fiscal year", "the following month", "the weekend". */
final class RelativePeriods {
    private static final String UNIT = "(?<unit>{period+long-period})";
    private static final String KIND = "(?:{kind-of-year} )?";
    private static final String DURING = "(?<=\\b{during}\\s)";

    private RelativePeriods() {}

    static List<PhraseTemplate> phrases() {
        return List.of(
                PhraseTemplate.of(
                        "relative-unit",
                        "(?<how>(?:the )?{back+ahead+current}|this(?: {without-the}| same)?|that(?: same)?|the same) "
                                + KIND + UNIT + "(?: or so)?",
                        RelativePeriods::relative),
                PhraseTemplate.of("weekend", "the weekend|weekend(?= {weekend-event})", RelativePeriods::weekend),
                PhraseTemplate.of(
                        "length-until",
                        "the " + KIND + UNIT + "(?= (?:ended|ending|to (?:end|march|june)))",
                        RelativePeriods::length),
                PhraseTemplate.of(
                        "this-unit",
                        DURING + "the " + KIND + "(?<unit>{period})(?! (?:{no-period}|\\d))",
                        RelativePeriods::thisOne),
                PhraseTemplate.of(
                        "year-end", "(?:the )?year(?:['’]s |-| )end(?! \\p{L}+s\\b)", RelativePeriods::yearEnd));
    }

    private static Optional<TimexValue> relative(Matcher m, Anchor anchor) {
        String how = DirectionWords.of(m.group("how"));
        Unit unit = Unit.of(m.group("unit"));
        int by = anchor.step(how);
        if (anchor.fromTold(how)) {
            return anchor.fromPeriod(Type.DATE, day -> unit.calendar(day, by));
        }
        return anchor.fromPublished(Type.DATE, day -> unit.calendar(day, by));
    }

    private static Optional<TimexValue> length(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.of(Type.DURATION, Unit.of(m.group("unit")).length(1)));
    }

    private static Optional<TimexValue> thisOne(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> Unit.of(m.group("unit")).calendar(day, 0));
    }

    private static Optional<TimexValue> yearEnd(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> TimexValue.year(day.getYear()));
    }

    /** The last one that has come, or the next; on its own days it is itself. */
    private static Optional<TimexValue> weekend(Matcher m, Anchor anchor) {
        return anchor.fromPublished(
                Type.DATE,
                day -> TimexValue.weekend(
                        anchor.isAhead() || day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                                ? day
                                : day.minusWeeks(1)));
    }
}
