package dateline.happening;

import dateline.record.When;
import java.util.Optional;

/** Compares when things were, in whatever precision the text has: "2025-12" holds "2025-12-02". */
final class Days {
    private Days() {}

    /** Whether the two share a moment, as far as they are known. */
    static boolean overlap(When one, When other) {
        return !isBefore(one.end(), other.start()) && !isBefore(other.end(), one.start());
    }

    /** Whether it is a day, or a night between two, and not a year, a month or longer. */
    static boolean isDay(When when) {
        return when.start().filter(s -> s.length() >= DAY).isPresent()
                && when.end().filter(s -> s.length() >= DAY).isPresent();
    }

    /** Whether the first ends before the second begins; open ends never do. */
    private static boolean isBefore(Optional<String> end, Optional<String> start) {
        if (end.isEmpty() || start.isEmpty()) {
            return false;
        }
        int shared = Math.min(DAY, Math.min(end.get().length(), start.get().length()));
        return end.get().substring(0, shared).compareTo(start.get().substring(0, shared)) < 0;
    }

    private static final int DAY = "2025-12-02".length();
}
