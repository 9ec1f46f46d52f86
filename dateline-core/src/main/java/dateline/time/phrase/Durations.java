package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/**
 * How long: "five hours", "a two-week truce", "the past three months", "several years". How old somebody is tells no time: "a
 * 12-year-old girl".
 */
final class Durations {
    private static final String NO_AGE = "(?![ -]olds?\\b| of age\\b)";
    private static final String LEAD =
            "(?:(?:the |his |her |its |their )?(?:past|last|next|coming|previous|preceding|first|final|latest|following|opening"
                    + "|year-earlier|year-ago|remaining) |the |an additional |another )?";
    private static final String OF_UNIT =
            "(?:more |additional |extra |full |whole |straight |consecutive |successive |trading"
                    + " |working |business |long |short |fiscal |solid )?";
    private static final String NO_SHARE = "(?<!quarters(?= of ))";
    private static final String TAIL = "(?<half> and a half)?(?: or so)?";

    private Durations() {}

    static List<TimePhrase> phrases() {
        String number = "(?<number>" + Numerals.NUMBER + "|" + Numerals.VAGUE + ")";
        String several = "(?<unit>seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries)";
        return List.of(
                TimePhrase.of(
                        "length",
                        "(?<!\\bas\\s)" + LEAD + number + " " + OF_UNIT + several + TAIL + NO_AGE + NO_SHARE,
                        Durations::length),
                TimePhrase.of("length", LEAD + "(?<number>one) (?<unit>" + Unit.ONE + ")" + NO_AGE, Durations::length),
                TimePhrase.of(
                        "length",
                        number + "-(?<unit>minute|hour|day|night|week|month|year|decade|century)s?(?:-long)?" + NO_AGE,
                        Durations::length),
                TimePhrase.of(
                        "length",
                        number + " (?<unit>day|week|month|year|hour|minute)" + NO_AGE + "(?= \\p{L})",
                        Durations::length),
                TimePhrase.of(
                        "length",
                        "(?:an?|an additional|another|the first|the final|half an?) (?<whole>(?:full |whole |entire |solid |additional )?)"
                                + "(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)" + TAIL
                                + NO_AGE + "(?!-(?:ago|earlier))",
                        Durations::one),
                TimePhrase.of(
                        "length-between",
                        LEAD + "(?:" + Numerals.NUMBER + "|an?)(?: " + Unit.ANY + ")?(?:-| to | or )" + Numerals.NUMBER
                                + "[ -](?<unit>" + Unit.ANY + ")" + NO_AGE,
                        Durations::vague),
                TimePhrase.of("length-between", "an? (?<unit>" + Unit.ONE + ") or two", Durations::vague),
                TimePhrase.of(
                        "vague-length",
                        "(?<unit>days|weeks|months|years) or (?:weeks|months|years|decades)",
                        Durations::vague),
                TimePhrase.of(
                        "vague-length",
                        "(?:recent|coming|past|the coming|the past|the last|the next|the first|the final|the intervening) "
                                + several + "(?: and (?:weeks|months|years))?",
                        Durations::vague),
                TimePhrase.of(
                        "vague-length", "the (?<unit>days|weeks|months|years) (?:ahead|to come)", Durations::vague),
                TimePhrase.of(
                        "vague-length",
                        "(?<!\\b(?:early|small|late|as many)\\s)(?<unit>hours|days|weeks|months|years|decades|centuries)(?:-long)?(?! (?:ago|earlier|later|old)\\b|-old)",
                        Durations::vague),
                TimePhrase.of("length", "(?<unit>day|night|week|month|year)[ -]?long", Durations::one));
    }

    private static Optional<TimexValue> length(Matcher m, Anchor anchor) {
        Unit unit = Unit.of(m.group("unit"));
        OptionalDouble number = Numerals.number(m.group("number"));
        double half = m.pattern().pattern().contains("<half>") && m.group("half") != null ? 0.5 : 0;
        return Optional.of(TimexValue.of(
                Type.DURATION, number.isEmpty() ? unit.some() : unit.length(number.getAsDouble() + half)));
    }

    private static Optional<TimexValue> one(Matcher m, Anchor anchor) {
        boolean half = m.pattern().pattern().contains("<half>") && m.group("half") != null;
        boolean onlyHalf = m.group().toLowerCase(Locale.ROOT).startsWith("half");
        double number = onlyHalf ? 0.5 : half ? 1.5 : 1;
        return Optional.of(TimexValue.of(Type.DURATION, Unit.of(m.group("unit")).length(number)));
    }

    private static Optional<TimexValue> vague(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.of(Type.DURATION, Unit.of(m.group("unit")).some()));
    }
}
