package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** How often: "every day", "each July", "twice a year", "weekly", "$2 billion a year". */
final class Recurrences {
    private final TimeVocabulary adverbs;
    private final TimeVocabulary months;
    private final TimeVocabulary parts;
    private final TimeVocabulary figures;

    /** @param figures nouns of what is counted by the year or quarter and does not happen so often: "annual sales" */
    Recurrences(TimeVocabulary adverbs, TimeVocabulary months, TimeVocabulary parts, TimeVocabulary figures) {
        this.figures = figures;
        this.adverbs = adverbs;
        this.months = months;
        this.parts = parts;
    }

    List<TimePhrase> phrases() {
        String counted = "(?:once|twice|(?:" + Numerals.NUMBER + "|" + Numerals.VAGUE + ") times) ";
        return List.of(
                TimePhrase.of(
                        "repeated",
                        "(?:every|each) (?:(?<number>other|" + Numerals.NUMBER + ") )?(?<unit>" + Unit.ANY + ")",
                        Recurrences::everyUnit),
                TimePhrase.of("repeated", "(?:every|each) (?<part>" + parts.any() + ")", this::everyPart),
                TimePhrase.of("repeated", "(?:every|each) (?<month>" + months.any() + ")", this::everyMonth),
                TimePhrase.of(
                        "repeated",
                        counted + "(?:an?|every|each|per) (?<unit>" + Unit.ONE + ")",
                        Recurrences::everyUnit),
                TimePhrase.of(
                        "rate",
                        "(?<=[\\d%][^.;:,]{0,30}\\s)(?<!\\b(?:in|for|within|of|after|to|him|them|about|than|that|last|only|from|just|over|nearly|almost|with)\\s)"
                                + "an? (?<unit>day|week|month|year)(?! (?:ago|earlier|later|before|after|from|and|old|or|to)\\b)",
                        Recurrences::everyUnit),
                TimePhrase.of(
                        "repeated",
                        "(?<adverb>" + adverbs.any() + ")(?! (?:\\w+ )?" + figures.any() + ")",
                        this::adverb));
    }

    private static Optional<TimexValue> everyUnit(Matcher m, Anchor anchor) {
        String number = DirectionWords.of(DirectionWords.group(m, "number"));
        OptionalDouble count = number.isEmpty()
                ? OptionalDouble.of(1)
                : number.equals("other") ? OptionalDouble.of(2) : Numerals.number(number);
        Unit unit = Unit.of(m.group("unit"));
        return Optional.of(TimexValue.of(Type.SET, count.isPresent() ? unit.length(count.getAsDouble()) : unit.some()));
    }

    private Optional<TimexValue> everyPart(Matcher m, Anchor anchor) {
        return parts.meaning(m.group("part")).map(p -> TimexValue.of(Type.SET, "XXXX-XX-XXT" + p));
    }

    private Optional<TimexValue> everyMonth(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.of(Type.SET, String.format("XXXX-%02d", months.number(m.group("month")))));
    }

    private Optional<TimexValue> adverb(Matcher m, Anchor anchor) {
        return adverbs.meaning(m.group("adverb")).map(v -> TimexValue.of(Type.SET, v));
    }
}
