package dateline.register;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A report that names somebody with an office: "2025-12-03 border".
 *
 * @param day the day on which the report came out
 * @param report its id
 */
public record Sighting(LocalDate day, String report) implements Comparable<Sighting> {
    private static final Comparator<Sighting> ORDER =
            Comparator.comparing(Sighting::day).thenComparing(Sighting::report);

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + " " + report;
    }
}
