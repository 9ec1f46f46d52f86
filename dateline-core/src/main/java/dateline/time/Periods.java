package dateline.time;

import dateline.record.TimeExpression.Type;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Weeks, months, years and the like told from another: "last week", "this fiscal year", "the following month", "the weekend". */
final class Periods {
    private static final String UNIT = "(?<unit>week|weekend|month|year|decade|century)";
    private static final String KIND = "(?:(?:fiscal|financial|calendar|academic|school|full|whole|entire) )?";
    private static final String DURING = "(?<=\\b(?:for|of|in|during|through|throughout|over|by)\\s)";

    private Periods() {}

    static List<Phrase> phrases() {
        return List.of(
                Phrase.of(
                        "relative-unit",
                        "(?<how>(?:the )?(?:last|next|past|previous|preceding|coming|upcoming|current|following|latest)"
                                + "|this(?: past| coming| same)?|that(?: same)?|the same) "
                                + KIND + UNIT + "(?: or so)?",
                        Periods::relative),
                Phrase.of(
                        "weekend",
                        "the weekend|weekend(?= (?:raid|attack|meeting|talks|visit|vote))",
                        Periods::weekend),
                Phrase.of(
                        "length-until",
                        "the " + KIND + UNIT + "(?= (?:ended|ending|to (?:end|march|june)))",
                        Periods::length),
                Phrase.of(
                        "this-unit",
                        DURING + "the " + KIND + "(?<unit>week|month|year)"
                                + "(?! (?:before|after|that|when|to|of|in|ago|earlier|later|since|leading|following|prior|\\d))",
                        Periods::thisOne),
                Phrase.of("year-end", "(?:the )?year(?:['’]s |-| )end(?! \\p{L}+s\\b)", Periods::yearEnd));
    }

    private static Optional<Meaning> relative(Matcher m, Anchor anchor) {
        String how = Words.of(m.group("how"));
        Unit unit = Unit.of(m.group("unit"));
        int by = Words.step(how);
        if (Words.fromTold(how)) {
            return anchor.fromPeriod(Type.DATE, day -> unit.calendar(day, by));
        }
        return anchor.fromPublished(Type.DATE, day -> unit.calendar(day, by));
    }

    private static Optional<Meaning> length(Matcher m, Anchor anchor) {
        return Optional.of(Meaning.of(Type.DURATION, Unit.of(m.group("unit")).length(1)));
    }

    private static Optional<Meaning> thisOne(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> Unit.of(m.group("unit")).calendar(day, 0));
    }

    private static Optional<Meaning> yearEnd(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> Meaning.year(day.getYear()));
    }

    /** The last one that has come, or the next; on its own days it is itself. */
    private static Optional<Meaning> weekend(Matcher m, Anchor anchor) {
        return anchor.fromPublished(
                Type.DATE,
                day -> Meaning.weekend(
                        anchor.isAhead() || day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                                ? day
                                : day.minusWeeks(1)));
    }
}
