package dateline.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a report says of somebody who stands in the register. */
final class OfficeMerge {
    private OfficeMerge() {}

    static Entry merge(Entry entry, OfficeReport told) {
        RoleHeld said = told.role();
        List<RoleHeld> roles = new ArrayList<>(entry.roles());
        int at = place(roles, said, told.where().day());
        if (at < 0) {
            roles.add(said);
        } else {
            roles.set(at, filled(roles.get(at), said).with(said.seen()));
        }
        return printed(entry, told.name()).holding(roles);
    }

    /** The role that a report speaks of; -1 for none or several. Bounds that somebody set are not moved by a report. */
    private static int place(List<RoleHeld> roles, RoleHeld said, LocalDate day) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            RoleHeld role = roles.get(i);
            if (isSaidOf(role, said) && isWithin(role, day)) {
                fitting.add(i);
            }
        }
        List<Integer> exact =
                fitting.stream().filter(i -> roles.get(i).isSameOffice(said)).toList();
        List<Integer> bounded =
                exact.stream().filter(i -> roles.get(i).isBounded()).toList();
        for (List<Integer> choice : List.of(bounded, exact, fitting)) {
            if (choice.size() == 1) {
                return choice.get(0);
            }
        }
        return -1;
    }

    private static boolean isWithin(RoleHeld role, LocalDate day) {
        return role.since().map(d -> !day.isBefore(d)).orElse(true)
                && role.until().map(day::isBefore).orElse(true);
    }

    /** Whether a report can mean this role: the same title, and the same code where both tell one. */
    static boolean isSaidOf(RoleHeld role, RoleHeld said) {
        return role.title().equalsIgnoreCase(said.title())
                && agrees(role.country(), said.country())
                && agrees(role.sectors(), said.sectors());
    }

    private static boolean agrees(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** What one report leaves open another tells; of titles in other capitals the same is kept, whichever came first. */
    private static RoleHeld filled(RoleHeld known, RoleHeld said) {
        if (known.isBounded()) {
            return known;
        }
        String title = said.title().compareTo(known.title()) < 0 ? said.title() : known.title();
        return known.as(
                title,
                known.country().isEmpty() ? said.country() : known.country(),
                known.sectors().isEmpty() ? said.sectors() : known.sectors());
    }

    /** Dictionaries give names in capitals; a report tells how they are printed. A new form is a further name. */
    private static Entry printed(Entry entry, String name) {
        if (!entry.isCalled(name)) {
            List<String> names = new ArrayList<>(entry.otherNames());
            names.add(name);
            return entry.alsoNamed(names);
        }
        boolean capitals = isCapitals(entry.name()) && !isCapitals(name);
        return capitals && Entry.plain(entry.name()).equals(Entry.plain(name)) ? entry.named(name) : entry;
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
