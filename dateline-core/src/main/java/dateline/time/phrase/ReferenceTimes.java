package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The dates that a report told last, from which it goes on: after "on March 3", "two days later" is March 5, and after "the
 * third quarter", "a year earlier" is the same quarter of the year before.
 *
 * @param day the last day told
 * @param period first day of the last date told, of whatever length
 * @param scene the middle of the last date of the calendar told: a year alone is its July
 * @param quarter the quarter that figures are told for
 */
public record ReferenceTimes(
        Optional<LocalDate> day, Optional<LocalDate> period, Optional<LocalDate> scene, Optional<Quarter> quarter) {
    private static final Set<String> COMPARISONS = Set.of("ago", "earlier", "year-ago");

    public static final ReferenceTimes NOTHING =
            new ReferenceTimes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same for news, which is back in its own day with each date. */
    public ReferenceTimes withoutScene() {
        return new ReferenceTimes(day, period, Optional.empty(), quarter);
    }

    /** What has been told after a phrase more; what figures are compared with ("a year earlier") leaves it as it was. */
    public ReferenceTimes and(TimexValue meaning, String rule, Optional<LocalDate> published) {
        if (meaning.type() == Type.DURATION) {
            boolean ofMonths = meaning.value().filter(v -> v.matches("P\\d+M")).isPresent();
            return ofMonths ? new ReferenceTimes(day, period, scene, Optional.empty()) : this;
        }
        if (COMPARISONS.contains(rule) && !meaning.isDay()) {
            return this;
        }
        Optional<LocalDate> first = meaning.firstDay();
        if (first.isEmpty()) {
            return this;
        }
        return new ReferenceTimes(
                meaning.isDay() ? first : day,
                first,
                meaning.middle().or(() -> scene),
                quarterAfter(meaning, published));
    }

    /** Figures are told for quarters that are over; one that goes on is only expected. */
    private Optional<Quarter> quarterAfter(TimexValue meaning, Optional<LocalDate> published) {
        return meaning.quarter()
                .filter(q -> published.map(p -> q.isOverOn(p)).orElse(true))
                .or(() -> quarter);
    }
}
