package dateline.place.name;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a report when one of its sentences is looked through for names of places.
 *
 * @param day when it was published, since names change
 * @param surnames those of people whom it names
 * @param accepted keys of names that are places elsewhere in it
 */
public record NameContext(Optional<LocalDate> day, ReportSurnames surnames, Set<String> accepted) {
    boolean hasSurname(String name) {
        return surnames.have(name);
    }

    boolean accepts(NameWords name) {
        return accepted.contains(name.key());
    }
}
