package dateline.time;

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
 */
record Anchor(Optional<LocalDate> published, Told told, Outlook outlook) {
    private static final int LONG_AGO = 550;

    /** The day near which a date without a year is: that of the report, or that of a scene of long ago that goes on. */
    Optional<LocalDate> near() {
        return told.scene().filter(this::isLongAgo).or(this::published);
    }

    private boolean isLongAgo(LocalDate scene) {
        return outlook != Outlook.AHEAD
                && published.map(p -> scene.isBefore(p.minusDays(LONG_AGO))).orElse(true);
    }

    /** Where the clause looks from {@link #near}: a scene of long ago goes on. */
    Outlook outlookNear() {
        return near().equals(published) ? outlook : Outlook.AHEAD;
    }

    boolean isAhead() {
        return outlook == Outlook.AHEAD;
    }

    /** A meaning told from the day of publication; a bare type when that is unknown. */
    Optional<Meaning> fromPublished(Type type, Function<LocalDate, Meaning> meaning) {
        return Optional.of(published.map(meaning).orElse(Meaning.unresolved(type)));
    }

    /** A meaning told from the day told last, or else from the day of publication. */
    Optional<Meaning> fromTold(Type type, Function<LocalDate, Meaning> meaning) {
        return Optional.of(told.day().or(this::published).map(meaning).orElse(Meaning.unresolved(type)));
    }

    /** The same from the beginning of whatever date was told last, be it a day, a month or a year. */
    Optional<Meaning> fromPeriod(Type type, Function<LocalDate, Meaning> meaning) {
        return Optional.of(told.period().or(this::published).map(meaning).orElse(Meaning.unresolved(type)));
    }
}
