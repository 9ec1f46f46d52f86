package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days told from another: "yesterday", "tomorrow morning", "last night", "overnight", "the next day", "that day". */
final class RelativeDays {
    private final TimeVocabulary parts;
    private final TimeVocabulary named;

    /** @param named "yesterday" and the like, with how many days after today each is */
    RelativeDays(TimeVocabulary parts, TimeVocabulary named) {
        this.named = named;
        this.parts = parts;
    }

    List<PhraseTemplate> phrases() {
        String part = "(?<part>" + parts.any() + ")";
        return List.of(
                PhraseTemplate.of("relative-day", "(?<name>" + named.any() + ")(?: " + part + ")?", this::named),
                PhraseTemplate.of("overnight", "overnight", RelativeDays::overnight),
                PhraseTemplate.of("part-of-day", "(?<how>this|{without-the}) " + part, this::partOfDay),
                PhraseTemplate.of("part-of-told-day", "mid[- ]" + part, this::partOfToldDay),
                PhraseTemplate.of(
                        "day-told",
                        "(?<how>the {back+ahead}|that(?: same)?|(?:the|this) (?:very )?same) (?:day|" + part + ")",
                        this::fromTold),
                PhraseTemplate.of(
                        "day-before", "the (?:day|night|evening) before(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, -1)),
                PhraseTemplate.of("day-after", "the (?:day|morning) after(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, 1)));
    }

    private Optional<TimexValue> named(Matcher m, Anchor anchor) {
        String name = DirectionWords.of(m.group("name"));
        String part = name.equals("tonight") ? "NI" : code(m);
        return anchor.fromPublished(Type.DATE, day -> onPart(day.plusDays(named.number(name)), part));
    }

    private String code(Matcher m) {
        return Optional.ofNullable(m.group("part")).flatMap(parts::meaning).orElse("");
    }

    private static TimexValue onPart(LocalDate day, String part) {
        return part.isEmpty() ? TimexValue.day(day) : TimexValue.onDay(day, part);
    }

    private static Optional<TimexValue> overnight(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.TIME, day -> TimexValue.nightBefore(anchor.isAhead() ? day.plusDays(1) : day));
    }

    private Optional<TimexValue> partOfDay(Matcher m, Anchor anchor) {
        int by = anchor.step(DirectionWords.of(m.group("how")));
        return anchor.fromPublished(Type.TIME, day -> TimexValue.onDay(day.plusDays(by), code(m)));
    }

    private Optional<TimexValue> partOfToldDay(Matcher m, Anchor anchor) {
        return anchor.fromTold(Type.TIME, day -> TimexValue.onDay(day, code(m)));
    }

    private Optional<TimexValue> fromTold(Matcher m, Anchor anchor) {
        int by = anchor.step(DirectionWords.of(m.group("how")));
        return anchor.fromTold(Type.DATE, day -> onPart(day.plusDays(by), code(m)));
    }

    private static Optional<TimexValue> shifted(Anchor anchor, int days) {
        return anchor.fromTold(Type.DATE, day -> TimexValue.day(day.plusDays(days)));
    }
}
