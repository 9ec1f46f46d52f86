package dateline.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports that a role rests on, in the order of their days: of each month the first and of all the last, so that a
 * president's line can still be read after ten years. Which they are does not depend on the order in which reports are read.
 *
 * @param inOrder the earliest first
 */
public record Sightings(List<Sighting> inOrder) {
    static final Sightings NONE = new Sightings(List.of());

    public Sightings {
        inOrder = kept(new TreeSet<>(inOrder));
    }

    private static List<Sighting> kept(TreeSet<Sighting> all) {
        List<Sighting> kept = new ArrayList<>();
        Set<YearMonth> months = new HashSet<>();
        for (Sighting sighting : all) {
            if (months.add(YearMonth.from(sighting.day())) || sighting.equals(all.last())) {
                kept.add(sighting);
            }
        }
        return List.copyOf(kept);
    }

    Sightings with(Sightings others) {
        List<Sighting> all = new ArrayList<>(inOrder);
        all.addAll(others.inOrder);
        return new Sightings(all);
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** The day of the first report. */
    public Optional<LocalDate> first() {
        return inOrder.stream().findFirst().map(Sighting::day);
    }

    /** The day of the last report. */
    public Optional<LocalDate> last() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(inOrder.get(inOrder.size() - 1).day());
    }

    /** How many days lie between this day and the nearest report; 0 when there is none. */
    long distance(LocalDate day) {
        return inOrder.stream()
                .mapToLong(s -> Math.abs(s.day().toEpochDay() - day.toEpochDay()))
                .min()
                .orElse(0);
    }
}
