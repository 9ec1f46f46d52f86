package dateline.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a person corrects in a register. */
public final class Correction {
    private Correction() {}

    /** Entries become one, which keeps id and name of the first. */
    public static Register merged(Register register, Entry kept, List<Entry> joining) {
        List<String> names = new ArrayList<>(kept.otherNames());
        List<RoleHeld> roles = new ArrayList<>(kept.roles());
        Register rest = register;
        for (Entry other : joining) {
            names.addAll(other.names());
            roles.addAll(other.roles());
            rest = rest.without(other);
        }
        return rest.with(kept.alsoNamed(names).holding(roles));
    }

    /** Some offices of an entry go to a new one. */
    public static Register split(Register register, Entry entry, List<RoleHeld> leaving, String name) {
        List<RoleHeld> staying = new ArrayList<>(entry.roles());
        staying.removeAll(leaving);
        Entry other = new Entry(register.freeId(name), name, List.of(), leaving);
        return register.with(entry.holding(staying)).with(other);
    }

    /** Another usual name, which leaves the one so far among the further ones; further names more and fewer. */
    public static Entry renamed(Entry entry, String name, Collection<String> also, Collection<String> notAlso) {
        List<String> names = new ArrayList<>(entry.names());
        names.addAll(also);
        names.removeAll(notAlso);
        return entry.named(name).alsoNamed(names);
    }

    /** Others in the place of one office; none takes it out. */
    public static Entry replaced(Entry entry, RoleHeld office, List<RoleHeld> others) {
        List<RoleHeld> roles = new ArrayList<>(entry.roles());
        int place = roles.indexOf(office);
        roles.remove(office);
        roles.addAll(place, others);
        return entry.holding(roles);
    }
}
