package dateline.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes up in a register what reports say. What contradicts stands side by side; nothing is replaced. Not thread-safe. */
public final class Learning {
    private final List<String> remarks;
    private final Map<String, Entry> byId = new TreeMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Set<String>> idsByShortName = new HashMap<>();
    private final List<OfficeReport> notTaken = new ArrayList<>();

    public Learning(Register register) {
        remarks = register.remarks();
        register.entries().forEach(this::put);
    }

    /** The register with all that was taken up. */
    public Register register() {
        return new Register(remarks, List.copyOf(byId.values()));
    }

    /** What was not taken up, for several entries are called so and none or several hold such an office. */
    public List<OfficeReport> notTaken() {
        return List.copyOf(notTaken);
    }

    /**
     * Takes up what one report says of one person. An office of nobody knows which country makes no entry: a "president" may be a
     * company's.
     */
    public void take(OfficeReport told) {
        List<Entry> called = called(told.name());
        Optional<Entry> meant = called.size() == 1 ? Optional.of(called.get(0)) : meant(called, told.role());
        if (meant.isPresent()) {
            take(meant.get(), told);
        } else if (!called.isEmpty()) {
            notTaken.add(told);
        } else if (!told.country().isEmpty()) {
            put(calledNearly(told)
                    .map(e -> OfficeMerge.merge(e, told))
                    .orElseGet(() -> new Entry(freeId(told.name()), told.name(), List.of(), List.of(told.role()))));
        }
    }

    private void take(Entry entry, OfficeReport told) {
        boolean known = entry.roles().stream().anyMatch(r -> OfficeMerge.isSaidOf(r, told.role()));
        if (known || !told.country().isEmpty()) {
            put(OfficeMerge.merge(entry, told));
        }
    }

    /** "Donald J. Trump" is "Donald Trump" who holds the same office at the time. */
    private Optional<Entry> calledNearly(OfficeReport told) {
        return only(idsByShortName.getOrDefault(MiddleInitials.without(told.name()), Set.of()).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .filter(e -> e.names().stream().anyMatch(n -> MiddleInitials.mayBeSame(n, told.name())))
                .filter(e -> e.roles().stream()
                        .anyMatch(r -> OfficeMerge.isSaidOf(r, told.role())
                                && r.holdsOn(told.where().day())))
                .toList());
    }

    /** Takes up what a dictionary says of a name; the names of one entry are those of one in the register. */
    public void take(List<String> names, List<RoleHeld> roles) {
        List<Entry> known =
                names.stream().flatMap(n -> called(n).stream()).distinct().toList();
        Entry entry =
                known.size() == 1 ? known.get(0) : new Entry(freeId(names.get(0)), names.get(0), List.of(), List.of());
        List<String> allNames = new ArrayList<>(entry.otherNames());
        names.stream().filter(n -> !entry.isCalled(n)).forEach(allNames::add);
        List<RoleHeld> allRoles = new ArrayList<>(entry.roles());
        allRoles.addAll(roles);
        put(entry.alsoNamed(allNames).holding(allRoles));
    }

    private void put(Entry entry) {
        byId.put(entry.id(), entry);
        for (String name : entry.names()) {
            add(idsByName, Entry.plain(name), entry);
            add(idsByShortName, MiddleInitials.without(name), entry);
        }
    }

    private static void add(Map<String, Set<String>> index, String name, Entry entry) {
        index.computeIfAbsent(name, n -> new TreeSet<>()).add(entry.id());
    }

    private List<Entry> called(String name) {
        return idsByName.getOrDefault(Entry.plain(name), Set.of()).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
    }

    private String freeId(String name) {
        return Register.freeId(name, byId.keySet());
    }

    /** Of several who are called so the only one who holds this office, else the only one of this country. */
    private static Optional<Entry> meant(List<Entry> called, RoleHeld role) {
        return only(called.stream()
                        .filter(e -> e.roles().stream().anyMatch(r -> OfficeMerge.isSaidOf(r, role)))
                        .toList())
                .or(() -> only(called.stream()
                        .filter(e ->
                                e.roles().stream().anyMatch(r -> r.country().equals(role.country())))
                        .toList()));
    }

    private static Optional<Entry> only(List<Entry> entries) {
        return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }
}
