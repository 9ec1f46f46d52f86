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
    private static final String LEAD = "(?:(?:{whose} )?{back+ahead+lead} |the |an additional |another )?";
    private static final String OF_UNIT = "(?:{before-unit} )?";
    private static final String NO_SHARE = "(?<!quarters(?= of ))";
    private static final String TAIL = "(?<half> and a half)?(?: or so)?";

    private Durations() {}

    static List<PhraseTemplate> phrases() {
        String number = "(?<number>" + Numerals.NUMBER + "|" + Numerals.VAGUE + ")";
        String several = "(?<unit>{units})";
        return List.of(
                PhraseTemplate.of(
                        "length",
                        "(?<!\\bas\\s)" + LEAD + number + " " + OF_UNIT + several + TAIL + NO_AGE + NO_SHARE,
                        Durations::length),
                PhraseTemplate.of(
                        "length", LEAD + "(?<number>one) (?<unit>" + Unit.ONE + ")" + NO_AGE, Durations::length),
                PhraseTemplate.of("length", number + "-(?<unit>night|{unit})s?(?:-long)?" + NO_AGE, Durations::length),
                PhraseTemplate.of("length", number + " (?<unit>{unit})" + NO_AGE + "(?= \\p{L})", Durations::length),
                PhraseTemplate.of(
                        "length",
                        "(?:an?|an additional|another|the first|the final|half an?) (?<whole>(?:{whole} )?)(?<unit>{unit})"
                                + TAIL + NO_AGE + "(?!-(?:ago|earlier))",
                        Durations::one),
                PhraseTemplate.of(
                        "length-between",
                        LEAD + "(?:" + Numerals.NUMBER + "|an?)(?: " + Unit.ANY + ")?(?:-| to | or )" + Numerals.NUMBER
                                + "[ -](?<unit>" + Unit.ANY + ")" + NO_AGE,
                        Durations::vague),
                PhraseTemplate.of("length-between", "an? (?<unit>" + Unit.ONE + ") or two", Durations::vague),
                PhraseTemplate.of("vague-length", "(?<unit>{long-units}) or {long-units}", Durations::vague),
                PhraseTemplate.of(
                        "vague-length",
                        "(?:recent|past|coming|the {back+ahead+lead}) " + several + "(?: and {long-units})?",
                        Durations::vague),
                PhraseTemplate.of("vague-length", "the (?<unit>{long-units}) (?:ahead|to come)", Durations::vague),
                PhraseTemplate.of(
                        "vague-length",
                        "(?<!\\b(?:early|small|late|as many)\\s)(?<unit>hours|{long-units})(?:-long)?(?! (?:ago|earlier|later|old)\\b|-old)",
                        Durations::vague),
                PhraseTemplate.of("length", "(?<unit>{unit+odd-unit})[ -]?long", Durations::one));
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
