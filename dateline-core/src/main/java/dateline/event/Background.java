package dateline.event;

import dateline.article.Published;
import dateline.language.Clause;
import dateline.language.Clause.Tense;
import dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what lies clearly before the news of a report: more than a month before it came out, or in the past perfect. */
final class Background {
    private static final int DAYS = 31;

    private final Optional<LocalDate> published;

    Background(Optional<Published> published) {
        this.published = published.map(Published::date);
    }

    boolean is(Clause act, Optional<TimeInterval> when) {
        boolean pastPerfect = act.perfect() && act.tense() == Tense.PAST;
        return pastPerfect || when.flatMap(this::lastDay).flatMap(this::isOld).orElse(false);
    }

    private Optional<Boolean> isOld(LocalDate last) {
        return published.map(p -> last.isBefore(p.minusDays(DAYS)));
    }

    /** The last day of a year, month or day. */
    private Optional<LocalDate> lastDay(TimeInterval when) {
        return when.end().or(when::start).flatMap(end -> switch (end.length()) {
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(end), 12, 31));
            case 7 -> Optional.of(LocalDate.parse(end + "-01").plusMonths(1).minusDays(1));
            default -> end.length() >= 10 ? Optional.of(LocalDate.parse(end.substring(0, 10))) : Optional.empty();
        });
    }
}
