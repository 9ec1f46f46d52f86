package dateline.time;

import dateline.time.TimeExpression.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that a report told last, from which it goes on: after "on March 3", "two days later" is March 5, and after "the
 * third quarter", "a year earlier" is the same quarter of the year before.
 *
 * @param day the last day told
 * @param period first day of the last date told, of whatever length
 * @param quarter the quarter that figures are told for
 */
record Told(Optional<LocalDate> day, Optional<LocalDate> period, Optional<Quarter> quarter) {
    static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());

    /** What has been told after a phrase more. */
    Told and(Meaning meaning) {
        if (meaning.type() == Type.DURATION) {
            return new Told(day, period, Optional.empty());
        }
        Optional<LocalDate> first = meaning.firstDay();
        if (first.isEmpty()) {
            return this;
        }
        return new Told(meaning.isDay() ? first : day, first, quarterAfter(meaning));
    }

    private Optional<Quarter> quarterAfter(Meaning meaning) {
        return meaning.isDay() || meaning.isRelative() ? quarter : meaning.quarter();
    }
}
