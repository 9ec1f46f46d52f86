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
    private final List<Told> notTaken = new ArrayList<>();

    public Learning(Register register) {
        remarks = register.remarks();
        register.entries().forEach(this::put);
    }

    /** The register with all that was taken up. */
    public Register register() {
        return new Register(remarks, List.copyOf(byId.values()));
    }

    /** What was not taken up, for several entries are called so and none or several hold such an office. */
    public List<Told> notTaken() {
        return List.copyOf(notTaken);
    }

    /** Takes up what one report says of one person. */
    public void take(Told told) {
        List<Entry> called = called(told.name());
        if (called.isEmpty()) {
            put(new Entry(freeId(told.name()), told.name(), List.of(), List.of(told.role())));
            return;
        }
        Optional<Entry> meant = called.size() == 1 ? Optional.of(called.get(0)) : meant(called, told.role());
        meant.ifPresentOrElse(e -> put(SaidAgain.of(e, told)), () -> notTaken.add(told));
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
        entry.names()
                .forEach(n -> idsByName
                        .computeIfAbsent(Entry.plain(n), k -> new TreeSet<>())
                        .add(entry.id()));
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
                        .filter(e -> e.roles().stream().anyMatch(r -> SaidAgain.isSaidOf(r, role)))
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
