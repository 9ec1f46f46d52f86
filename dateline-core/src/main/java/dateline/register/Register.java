package dateline.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds which office, as a user's reports, corrections and dictionaries say. Immutable.
 *
 * @param remarks lines that a person wrote above the table, with their "#"
 * @param entries in order of their ids
 */
public record Register(List<String> remarks, List<Entry> entries) {
    /** A register without anybody. */
    public static final Register EMPTY = new Register(List.of(), List.of());

    public Register {
        remarks = List.copyOf(remarks);
        entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    /** The entry of this id. */
    public Optional<Entry> entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Entries that have this id or are called so. */
    public List<Entry> called(String idOrName) {
        Optional<Entry> byId = entry(idOrName);
        return byId.isPresent()
                ? List.of(byId.get())
                : entries.stream().filter(e -> e.isCalled(idOrName)).toList();
    }

    /** This register with an entry, instead of the one of the same id. */
    public Register with(Entry entry) {
        return with(List.of(entry));
    }

    /** This register with these entries, instead of those of the same ids. */
    Register with(Collection<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(e -> more.stream().anyMatch(m -> m.id().equals(e.id())));
        all.addAll(more);
        return new Register(remarks, all);
    }

    /** This register without an entry. */
    public Register without(Entry entry) {
        return new Register(
                remarks,
                entries.stream().filter(e -> !e.id().equals(entry.id())).toList());
    }

    /** An id for a new entry: "yvette-cooper", "yvette-cooper-2" where there is one. */
    public String freeId(String name) {
        return freeId(name, entries.stream().map(Entry::id).collect(Collectors.toSet()));
    }

    static String freeId(String name, Set<String> taken) {
        String ascii = Entry.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = ascii.isEmpty() ? "actor" : ascii;
        String id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
