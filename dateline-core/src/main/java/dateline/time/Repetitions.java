package dateline.time;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** How often: "every day", "each July", "twice a year", "weekly", "$2 billion a year". */
final class Repetitions {
    private final Vocabulary adverbs;
    private final Vocabulary months;
    private final Vocabulary parts;
    private final Vocabulary figures;

    /** @param figures nouns of what is counted by the year or quarter and does not happen so often: "annual sales" */
    Repetitions(Vocabulary adverbs, Vocabulary months, Vocabulary parts, Vocabulary figures) {
        this.figures = figures;
        this.adverbs = adverbs;
        this.months = months;
        this.parts = parts;
    }

    List<Phrase> phrases() {
        String counted = "(?:once|twice|(?:" + Numerals.NUMBER + "|" + Numerals.VAGUE + ") times) ";
        return List.of(
                Phrase.of(
                        "repeated",
                        "(?:every|each) (?:(?<number>other|" + Numerals.NUMBER + ") )?(?<unit>" + Unit.ANY + ")",
                        Repetitions::everyUnit),
                Phrase.of("repeated", "(?:every|each) (?<part>" + parts.any() + ")", this::everyPart),
                Phrase.of("repeated", "(?:every|each) (?<month>" + months.any() + ")", this::everyMonth),
                Phrase.of(
                        "repeated",
                        counted + "(?:an?|every|each|per) (?<unit>" + Unit.ONE + ")",
                        Repetitions::everyUnit),
                Phrase.of(
                        "rate",
                        "(?<=[\\d%][^.;:,]{0,30}\\s)(?<!\\b(?:in|for|within|of|after|to|him|them|about|than|that|last|only|from|just|over|nearly|almost|with)\\s)"
                                + "an? (?<unit>day|week|month|year)(?! (?:ago|earlier|later|before|after|from|and|old|or|to)\\b)",
                        Repetitions::everyUnit),
                Phrase.of(
                        "repeated",
                        "(?<adverb>" + adverbs.any() + ")(?! (?:\\w+ )?" + figures.any() + ")",
                        this::adverb));
    }

    private static Optional<Meaning> everyUnit(Matcher m, Anchor anchor) {
        String number = Words.of(Words.group(m, "number"));
        OptionalDouble count = number.isEmpty()
                ? OptionalDouble.of(1)
                : number.equals("other") ? OptionalDouble.of(2) : Numerals.number(number);
        Unit unit = Unit.of(m.group("unit"));
        return Optional.of(Meaning.of(Type.SET, count.isPresent() ? unit.length(count.getAsDouble()) : unit.some()));
    }

    private Optional<Meaning> everyPart(Matcher m, Anchor anchor) {
        return parts.meaning(m.group("part")).map(p -> Meaning.of(Type.SET, "XXXX-XX-XXT" + p));
    }

    private Optional<Meaning> everyMonth(Matcher m, Anchor anchor) {
        return Optional.of(Meaning.of(Type.SET, String.format("XXXX-%02d", months.number(m.group("month")))));
    }

    private Optional<Meaning> adverb(Matcher m, Anchor anchor) {
        return adverbs.meaning(m.group("adverb")).map(v -> Meaning.of(Type.SET, v));
    }
}
