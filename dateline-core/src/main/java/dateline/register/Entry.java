package dateline.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody in the register: a person, or what else a dictionary names.
 *
 * @param id by which people and corrections name it: "yvette-cooper"
 * @param name "Yvette Cooper"
 * @param otherNames further names, in order of the alphabet
 * @param roles offices, those that contradict each other side by side: what dictionaries say in their order, of which the
 *     first that holds counts, then offices with a title, the earliest first
 */
public record Entry(String id, String name, List<String> otherNames, List<RoleHeld> roles) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public Entry {
        String own = name;
        otherNames = otherNames.stream()
                .filter(n -> !n.equals(own))
                .distinct()
                .sorted()
                .toList();
        roles = joined(roles);
    }

    /** Equal offices between equal days are one, with the reports of both. */
    private static List<RoleHeld> joined(List<RoleHeld> roles) {
        List<RoleHeld> joined = new ArrayList<>();
        for (RoleHeld role : roles) {
            int same = sameIn(joined, role);
            if (same < 0) {
                joined.add(role);
            } else {
                RoleHeld kept = joined.get(same);
                boolean capitals = role.title().compareTo(kept.title()) < 0;
                joined.set(same, (capitals ? role : kept).with((capitals ? kept : role).seen()));
            }
        }
        List<RoleHeld> inOrder = new ArrayList<>();
        joined.stream().filter(r -> r.title().isEmpty() && r.isBounded()).forEach(inOrder::add);
        joined.stream().filter(r -> r.title().isEmpty() && !r.isBounded()).forEach(inOrder::add);
        joined.stream().filter(r -> !r.title().isEmpty()).sorted().forEach(inOrder::add);
        return inOrder;
    }

    private static int sameIn(List<RoleHeld> roles, RoleHeld role) {
        for (int i = 0; i < roles.size(); i++) {
            RoleHeld other = roles.get(i);
            if (other.isSameOffice(role)
                    && other.since().equals(role.since())
                    && other.until().equals(role.until())
                    && other.petrarch().equals(role.petrarch())) {
                return i;
            }
        }
        return -1;
    }

    /** All names, the usual first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    /** Whether it is called so, whatever the capitals, accents and hyphens. */
    public boolean isCalled(String called) {
        return names().stream().anyMatch(n -> plain(n).equals(plain(called)));
    }

    /** Whether these words stand in its id, a name or an office. */
    public boolean tellsOf(String words) {
        Stream<String> all = Stream.concat(
                Stream.concat(Stream.of(id), names().stream()), roles.stream().map(RoleHeld::toString));
        return all.anyMatch(told -> plain(told).contains(plain(words)));
    }

    /** What it is taken to hold on a day, what reports near that day name first. */
    public List<RoleHeld> rolesOn(LocalDate day) {
        return roles.stream()
                .filter(r -> r.holdsOn(day))
                .sorted(java.util.Comparator.comparingLong((RoleHeld r) -> r.distance(day)))
                .toList();
    }

    /** The same with other roles. */
    public Entry holding(Collection<RoleHeld> others) {
        return new Entry(id, name, otherNames, List.copyOf(others));
    }

    /** The same with another usual name. */
    public Entry named(String newName) {
        return new Entry(id, newName, otherNames, roles);
    }

    /** The same with these further names instead. */
    public Entry alsoNamed(Collection<String> others) {
        return new Entry(id, name, List.copyOf(others), roles);
    }

    /** A name in small letters without accents and marks: "jean noel barrot". */
    static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
