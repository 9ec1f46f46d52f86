package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The office of an entry that a command means.
 *
 * @param entry whose
 */
record RoleChoice(Entry entry) {
    /** The one office that is called so: by its title, or as the table shows it. */
    RoleHeld one(String office) {
        List<RoleHeld> exact = entry.roles().stream()
                .filter(r -> r.toString().equalsIgnoreCase(office))
                .toList();
        List<RoleHeld> called = exact.isEmpty()
                ? entry.roles().stream()
                        .filter(r -> r.title().equalsIgnoreCase(office))
                        .toList()
                : exact;
        return only(called, " called \"" + office + "\"");
    }

    /** The one office that the entry has. */
    RoleHeld only() {
        return only(entry.roles(), "");
    }

    private RoleHeld only(List<RoleHeld> roles, String called) {
        if (roles.size() != 1) {
            String there = entry.roles().stream().map(r -> "\"" + r + "\"").collect(Collectors.joining(", "));
            throw new RefusedException("Expected --role with one office of \"" + entry.id() + "\", found "
                    + roles.size() + called + "; it has " + (there.isEmpty() ? "none" : there));
        }
        return roles.get(0);
    }
}
