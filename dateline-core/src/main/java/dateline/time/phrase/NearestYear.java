package dateline.time.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which year is meant by a date without one: told in November, "Dec. 15" is of this year, "in March" of this year as well. */
final class NearestYear {
    private static final int AGAINST_AHEAD = 120;
    private static final int AGAINST_BACK = 240;
    private static final int TOLD_BACK = 150;
    private static final int SOON = 31;
    private static final int LONG_AGO = 45;
    private static final int NEVER = 400;

    private NearestYear() {}

    /**
     * The day nearest to that of the report, with a lean to the side to which the clause looks.
     *
     * @param inYear the day of each year that could be meant; empty where a year has none
     */
    static Optional<LocalDate> day(LocalDate published, Direction outlook, IntFunction<Optional<LocalDate>> inYear) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> distance(published, day, outlook)));
    }

    private static long distance(LocalDate published, LocalDate day, Direction outlook) {
        long days = ChronoUnit.DAYS.between(published, day);
        long against = switch (outlook) {
            case BACK -> days > SOON ? NEVER : days > 0 ? TOLD_BACK : 0;
            case AHEAD -> days < -LONG_AGO ? AGAINST_BACK : 0;
            case OPEN -> days > 0 ? AGAINST_AHEAD : 0;
        };
        return Math.abs(days) + against;
    }
}
