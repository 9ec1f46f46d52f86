package dateline.time;

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

    private final Vocabulary parts;

    RelativeDays(Vocabulary parts) {
        this.parts = parts;
    }

    List<Phrase> phrases() {
        String part = "(?<part>" + parts.any() + ")";
        return List.of(
                Phrase.of(
                        "relative-day",
                        "(?<name>(?:the day (?:after|before) )?(?:tomorrow|yesterday)|today|tonight)(?: " + part + ")?",
                        this::named),
                Phrase.of("overnight", "overnight", RelativeDays::overnight),
                Phrase.of("part-of-day", "(?<how>this|last) " + part, this::partOfDay),
                Phrase.of("part-of-told-day", "mid[- ]" + part, this::partOfToldDay),
                Phrase.of(
                        "day-told",
                        "(?<how>the (?:next|following|previous|preceding)|that(?: same)?|(?:the|this) (?:very )?same) (?:day|"
                                + part + ")",
                        this::fromTold),
                Phrase.of("day-before", "the (?:day|night|evening) before(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, -1)),
                Phrase.of("day-after", "the (?:day|morning) after(?=[.,;:!?”\"]|$)", (m, a) -> shifted(a, 1)));
    }

    private Optional<Meaning> named(Matcher m, Anchor anchor) {
        String name = Words.of(m.group("name"));
        String part = name.equals("tonight") ? "NI" : code(m);
        return anchor.fromPublished(Type.DATE, day -> onPart(day.plusDays(NAMED.getOrDefault(name, 0)), part));
    }

    private String code(Matcher m) {
        return Optional.ofNullable(m.group("part")).flatMap(parts::meaning).orElse("");
    }

    private static Meaning onPart(LocalDate day, String part) {
        return part.isEmpty() ? Meaning.day(day) : Meaning.onDay(day, part);
    }

    /** The night before the report belongs to two dates. */
    private static Optional<Meaning> overnight(Matcher m, Anchor anchor) {
        return anchor.fromPublished(
                Type.DATE,
                day -> anchor.isAhead()
                        ? Meaning.between(day, day.plusDays(1))
                        : Meaning.between(day.minusDays(1), day));
    }

    private Optional<Meaning> partOfDay(Matcher m, Anchor anchor) {
        int by = Words.step(Words.of(m.group("how")));
        return anchor.fromPublished(Type.TIME, day -> Meaning.onDay(day.plusDays(by), code(m)));
    }

    private Optional<Meaning> partOfToldDay(Matcher m, Anchor anchor) {
        return anchor.fromTold(Type.TIME, day -> Meaning.onDay(day, code(m)));
    }

    private Optional<Meaning> fromTold(Matcher m, Anchor anchor) {
        int by = Words.step(Words.of(m.group("how")));
        return anchor.fromTold(Type.DATE, day -> onPart(day.plusDays(by), code(m)));
    }

    private static Optional<Meaning> shifted(Anchor anchor, int days) {
        return anchor.fromTold(Type.DATE, day -> Meaning.day(day.plusDays(days)));
    }
}
