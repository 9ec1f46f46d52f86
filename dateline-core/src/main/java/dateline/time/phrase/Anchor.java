package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * From where relative phrases are told: "on Tuesday" from the day the report came out, "a day earlier" from the day spoken of
 * last.
 *
 * @param published the day the report came out
 * @param told what was told of before
 * @param outlook whether the clause around the phrase tells of what was or of what is to come
 * @param directions what "last" and "next" mean
 */
public record Anchor(Optional<LocalDate> published, ReferenceTimes told, Direction outlook, DirectionWords directions) {
    private static final int LONG_AGO = 550;

    /** The day near which a date without a year is: that of the report, or that of a scene of long ago that goes on. */
    Optional<LocalDate> near() {
        return told.scene().filter(this::isLongAgo).or(this::published);
    }

    private boolean isLongAgo(LocalDate scene) {
        return outlook != Direction.AHEAD
                && published.map(p -> scene.isBefore(p.minusDays(LONG_AGO))).orElse(true);
    }

    /** Where the clause looks from {@link #near}: a scene of long ago goes on. */
    Direction outlookNear() {
        return near().equals(published) ? outlook : Direction.AHEAD;
    }

    boolean isAhead() {
        return outlook == Direction.AHEAD;
    }

    /** A meaning told from the day of publication; a bare type when that is unknown. */
    Optional<TimexValue> fromPublished(Type type, Function<LocalDate, TimexValue> meaning) {
        return Optional.of(published.map(meaning).orElse(TimexValue.unresolved(type)));
    }

    /** A meaning told from the day told last, or else from the day of publication. */
    Optional<TimexValue> fromTold(Type type, Function<LocalDate, TimexValue> meaning) {
        return Optional.of(told.day().or(this::published).map(meaning).orElse(TimexValue.unresolved(type)));
    }

    /** The same from the beginning of whatever date was told last, be it a day, a month or a year. */
    Optional<TimexValue> fromPeriod(Type type, Function<LocalDate, TimexValue> meaning) {
        return Optional.of(told.period().or(this::published).map(meaning).orElse(TimexValue.unresolved(type)));
    }

    /** How many units a word of direction goes: -1 for "last". */
    int step(String words) {
        return directions.step(words);
    }

    /** Whether words of direction count from the date told last: "the following week". */
    boolean fromTold(String words) {
        return directions.fromTold(words);
    }
}
