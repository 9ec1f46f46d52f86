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

    List<PhraseTemplate> phrases() {
        String counted = "(?:once|twice|(?:" + Numerals.NUMBER + "|" + Numerals.VAGUE + ") times) ";
        return List.of(
                PhraseTemplate.of(
                        "repeated",
                        "{every} (?:(?<number>other|" + Numerals.NUMBER + ") )?(?<unit>" + Unit.ANY + ")",
                        Recurrences::everyUnit),
                PhraseTemplate.of("repeated", "{every} (?<part>" + parts.any() + ")", this::everyPart),
                PhraseTemplate.of("repeated", "{every} (?<month>" + months.any() + ")", this::everyMonth),
                PhraseTemplate.of(
                        "repeated", counted + "(?:an?|per|{every}) (?<unit>" + Unit.ONE + ")", Recurrences::everyUnit),
                PhraseTemplate.of(
                        "rate",
                        "(?<=[\\d%][^.;:,]{0,30}\\s)(?<!\\b{before-no-rate}\\s)an? (?<unit>day|{period})(?! {no-rate}\\b)",
                        Recurrences::everyUnit),
                PhraseTemplate.of(
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
