package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days told from another: "yesterday", "tomorrow morning", "last night", "overnight", "the next day", "that day". */
final class RelativeDays {
    private static final Map<String, Integer> NAMED = Map.of(
            "today", 0,
            "tonight", 0,
            "tomorrow", 1,
            "yesterday", -1,
            "the day after tomorrow", 2,
            "the day before yesterday", -2);

    private final TimeVocabulary parts;

    RelativeDays(TimeVocabulary parts) {
        this.parts = parts;
    }

    List<TimePhrase> phrases() {
        String part = "(?<part>" + parts.any() + ")";
        return List.of(
                TimePhrase.of(
                        "relative-day",
                        "(?<name>(?:the day (?:after|before) )?(?:tomorrow|yesterday)|today|tonight)(?: " + part + ")?",
                        this::named),
                TimePhrase.of("overnight", "overnight", RelativeDays::overnight),
                TimePhrase.of("part-of-day", "(?<how>this|last) " + part, this::partOfDay),
                TimePhrase.of("part-of-told-day", "mid[- ]" + part, this::partOfToldDay),
                TimePhrase.of(
                        "day-told",
                        "(?<how>the (?:next|following|previous|preceding)|that(?: same)?|(?:the|this) (?:very )?same) (?:day|"
                                + part + ")",
                        this::fromTold),
                TimePhrase.of(
                        "day-before", "the (?:day|night|evening) before(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, -1)),
                TimePhrase.of("day-after", "the (?:day|morning) after(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, 1)));
    }

    private Optional<TimexValue> named(Matcher m, Anchor anchor) {
        String name = DirectionWords.of(m.group("name"));
        String part = name.equals("tonight") ? "NI" : code(m);
        return anchor.fromPublished(Type.DATE, day -> onPart(day.plusDays(NAMED.getOrDefault(name, 0)), part));
    }

    private String code(Matcher m) {
        return Optional.ofNullable(m.group("part")).flatMap(parts::meaning).orElse("");
    }

    private static TimexValue onPart(LocalDate day, String part) {
        return part.isEmpty() ? TimexValue.day(day) : TimexValue.onDay(day, part);
    }

    /** The night before the report belongs to two dates. */
    private static Optional<TimexValue> overnight(Matcher m, Anchor anchor) {
        return anchor.fromPublished(
                Type.DATE,
                day -> anchor.isAhead()
                        ? TimexValue.between(day, day.plusDays(1))
                        : TimexValue.between(day.minusDays(1), day));
    }

    private Optional<TimexValue> partOfDay(Matcher m, Anchor anchor) {
        int by = DirectionWords.step(DirectionWords.of(m.group("how")));
        return anchor.fromPublished(Type.TIME, day -> TimexValue.onDay(day.plusDays(by), code(m)));
    }

    private Optional<TimexValue> partOfToldDay(Matcher m, Anchor anchor) {
        return anchor.fromTold(Type.TIME, day -> TimexValue.onDay(day, code(m)));
    }

    private Optional<TimexValue> fromTold(Matcher m, Anchor anchor) {
        int by = DirectionWords.step(DirectionWords.of(m.group("how")));
        return anchor.fromTold(Type.DATE, day -> onPart(day.plusDays(by), code(m)));
    }

    private static Optional<TimexValue> shifted(Anchor anchor, int days) {
        return anchor.fromTold(Type.DATE, day -> TimexValue.day(day.plusDays(days)));
    }
}
