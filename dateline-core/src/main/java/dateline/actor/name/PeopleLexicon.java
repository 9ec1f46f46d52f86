package dateline.actor.name;

import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Entry;
import dateline.language.Sentence;
import dateline.record.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People well known in world news. In a report of their days they have their sector; before they have none and afterwards
 * they are former officials (ELI), whatever a title in the report says beside.
 */
public final class PeopleLexicon {
    /** Shorter names are too near to others. */
    private static final int SHORTEST = 7;

    public static final ActorCode FORMER = ActorCode.read("ELI");

    private final Lexicon lexicon;
    private final Map<String, List<Entry>> bySurname = new HashMap<>();

    PeopleLexicon(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Entry entry : lexicon.entries()) {
            for (String surname : Surname.endings(entry.phrase())) {
                bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The longest full name that begins at this word, and what it meant on the day. */
    Optional<KnownName> find(Sentence sentence, int from, Optional<LocalDate> day) {
        return lexicon.longestAt(sentence, from, Optional.empty())
                .map(hit -> new KnownName(KnownName.Sort.PERSON, hit, code(hit.entry(), day)));
    }

    private ActorCode code(Entry entry, Optional<LocalDate> day) {
        Optional<Entry> then = lexicon.meaning(entry.phrase(), day);
        if (then.isPresent()) {
            return ActorCode.read(then.get().meaning());
        }
        boolean past = day.isPresent()
                && entry.until().map(u -> !day.get().isBefore(u)).orElse(false);
        return new ActorCode(ActorCode.read(entry.meaning()).country(), past ? FORMER.sectors() : List.of());
    }

    /**
     * The country of an official of this name: "President Dos Santos" is Angola's, and so is "President Eduardo dos Santos".
     * Only where all bearers of the name who had such a sector, those of the day before others, are of one country.
     */
    public Optional<String> countryOfOfficial(String name, List<Sector> sectors, Optional<LocalDate> day) {
        List<Entry> bearers = bearers(name).stream()
                .filter(e -> Surname.mayBe(name, e.phrase()))
                .filter(e -> ActorCode.read(e.meaning()).sectors().stream().anyMatch(sectors::contains))
                .toList();
        List<Entry> now = day.isEmpty()
                ? bearers
                : bearers.stream().filter(e -> holdsOn(e, day.get())).toList();
        return onlyCountry(now.isEmpty() ? bearers : now);
    }

    private List<Entry> bearers(String name) {
        List<String> surnames = Surname.endings("x " + name);
        for (String surname : surnames) {
            if (bySurname.containsKey(surname)) {
                return bySurname.getOrDefault(surname, List.of());
            }
        }
        return surnames.stream().flatMap(s -> bearersOfNearly(s).stream()).toList();
    }

    /** Long names that are written in many ways: "Bouteflica" for Bouteflika. */
    private List<Entry> bearersOfNearly(String surname) {
        if (surname.length() < SHORTEST) {
            return List.of();
        }
        return bySurname.entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST && SingleEdit.isOne(surname, known.getKey()))
                .flatMap(known -> known.getValue().stream())
                .toList();
    }

    private static boolean holdsOn(Entry entry, LocalDate day) {
        return entry.since().map(s -> !day.isBefore(s)).orElse(true)
                && entry.until().map(day::isBefore).orElse(true);
    }

    private static Optional<String> onlyCountry(List<Entry> entries) {
        Set<String> countries = new java.util.TreeSet<>();
        entries.forEach(e -> ActorCode.read(e.meaning()).country().ifPresent(countries::add));
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }
}
