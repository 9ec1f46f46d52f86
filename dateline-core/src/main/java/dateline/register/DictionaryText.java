package dateline.register;

import dateline.knowledge.petrarch.ActorDictionary;
import dateline.knowledge.petrarch.ActorEntry;
import dateline.knowledge.petrarch.ActorEntry.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The register as a dictionary of actors that the PETRARCH coders read. An office holds there from its first day to its last:
 * the bounds that somebody set, else the days on which reports name it.
 */
public final class DictionaryText {
    private final ActorDictionary.Codes codes;
    private final StringBuilder text = new StringBuilder("# Actors of a Dateline register\n");
    private final List<String> remarks = new ArrayList<>();

    private DictionaryText(ActorDictionary.Codes codes) {
        this.codes = codes;
    }

    /**
     * A dictionary and what of the register it cannot say.
     *
     * @param text the dictionary
     * @param remarks a sentence each
     */
    public record Written(String text, List<String> remarks) {
        public Written {
            remarks = List.copyOf(remarks);
        }
    }

    public static Written write(Register register, ActorDictionary.Codes codes) {
        DictionaryText dictionary = new DictionaryText(codes);
        register.entries().forEach(dictionary::write);
        return new Written(dictionary.text.toString(), dictionary.remarks);
    }

    private void write(Entry entry) {
        List<Line> lines = new ArrayList<>();
        for (RoleHeld role : inOrder(entry)) {
            Optional<Meaning> meaning = meaning(role);
            if (meaning.isEmpty()) {
                remarks.add(entry.id() + ": \"" + role + "\" has no code in CAMEO; left out");
            } else {
                lines.add(new Line(meaning.get(), role));
            }
        }
        if (!lines.isEmpty()) {
            overlaps(entry, lines);
            write(entry, lines);
        }
    }

    private record Line(Meaning meaning, RoleHeld role) {
        String comment() {
            return role.title().isEmpty() ? "" : "  # " + role.title();
        }
    }

    /** Of several that hold on a day the first counts: those of dictionaries as they stood there, then the office last taken up. */
    private static List<RoleHeld> inOrder(Entry entry) {
        List<RoleHeld> roles = new ArrayList<>();
        entry.roles().stream().filter(r -> r.title().isEmpty()).forEach(roles::add);
        entry.roles().stream()
                .filter(r -> !r.title().isEmpty())
                .sorted(Comparator.<RoleHeld, LocalDate>comparing(r -> begin(r).orElse(LocalDate.MIN))
                        .reversed())
                .forEach(roles::add);
        return roles;
    }

    private static Optional<LocalDate> begin(RoleHeld role) {
        return role.since().or(role.seen()::first);
    }

    private Optional<Meaning> meaning(RoleHeld role) {
        Optional<LocalDate> end = role.until()
                .or(() -> role.seen().last().map(d -> d.plusDays(1)))
                .filter(d -> begin(role).map(d::isAfter).orElse(true));
        return codes.cameo(role.country(), role.sectors(), role.petrarch())
                .map(code -> new Meaning(code, role.country(), role.sectors(), begin(role), end));
    }

    private void write(Entry entry, List<Line> lines) {
        List<String> names =
                entry.names().stream().map(ActorDictionary::name).distinct().toList();
        text.append(names.get(0)).append('\n');
        names.stream().skip(1).forEach(n -> text.append('+').append(n).append('\n'));
        lines.forEach(l -> text.append("    ")
                .append(ActorDictionary.code(l.meaning()))
                .append(l.comment())
                .append('\n'));
    }

    private void overlaps(Entry entry, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (Line later : lines.subList(i + 1, lines.size())) {
                Line first = lines.get(i);
                if (!first.meaning().code().equals(later.meaning().code())
                        && !later.role().title().isEmpty()
                        && overlap(first.meaning(), later.meaning())) {
                    remarks.add(entry.id() + ": on days of both the dictionary gives "
                            + ActorDictionary.code(first.meaning()) + " before "
                            + ActorDictionary.code(later.meaning()));
                }
            }
        }
    }

    private static boolean overlap(Meaning one, Meaning other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(Meaning meaning) {
        return meaning.since().orElse(LocalDate.MIN);
    }

    private static LocalDate ends(Meaning meaning) {
        return meaning.until().orElse(LocalDate.MAX);
    }

    /** Takes up in a register what a dictionary says. */
    public static Register taken(Register register, ActorDictionary dictionary, ActorDictionary.Codes codes) {
        Learning learning = new Learning(register);
        for (ActorEntry entry : dictionary.entries()) {
            learning.take(
                    entry.names(),
                    entry.meanings().stream().map(m -> role(m, codes)).toList());
        }
        return learning.register();
    }

    /** Keeps the code of the dictionary where export would not give the same. */
    private static RoleHeld role(Meaning meaning, ActorDictionary.Codes codes) {
        boolean usual = codes.cameo(meaning.country(), meaning.sectors(), "")
                .filter(meaning.code()::equals)
                .isPresent();
        return new RoleHeld(
                "",
                meaning.country(),
                meaning.sectors(),
                meaning.since(),
                meaning.until(),
                Sightings.NONE,
                usual ? "" : meaning.code());
    }
}
