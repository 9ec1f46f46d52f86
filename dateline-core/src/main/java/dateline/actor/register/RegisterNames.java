package dateline.actor.register;

import dateline.actor.name.Surname;
import dateline.record.Actor;
import dateline.register.Entry;
import dateline.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who of a register is called so: by a whole name, or by what a name ends in: "Cooper", "von der Leyen". */
final class RegisterNames {
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();

    RegisterNames(Register register) {
        for (Entry entry : register.entries()) {
            for (String name : entry.names()) {
                add(byName, whole(name), entry);
                Surname.endings(name).forEach(s -> add(bySurname, s, entry));
            }
        }
    }

    private static void add(Map<String, List<Entry>> index, String name, Entry entry) {
        List<Entry> entries = index.computeIfAbsent(name, n -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Who may be meant: by whole name before surname. */
    List<Entry> find(Actor actor) {
        String name = whole(actor.name());
        List<Entry> whole = byName.getOrDefault(name, List.of());
        return whole.isEmpty() ? bySurname.getOrDefault(name, List.of()) : List.copyOf(whole);
    }

    private static String whole(String name) {
        List<String> endings = Surname.endings("x " + name);
        return endings.isEmpty() ? "" : endings.get(0);
    }
}
