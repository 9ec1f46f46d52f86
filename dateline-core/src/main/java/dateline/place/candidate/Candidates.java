package dateline.place.candidate;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.knowledge.gazetteer.GazetteerEntry;
import dateline.knowledge.gazetteer.NameKey;
import dateline.knowledge.gazetteer.PlaceKind;
import dateline.record.Place.Point;
import dateline.record.Place.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that a name may mean: countries, states with their short forms and what else our own tables place, and the
 * gazetteer's places. Safe to share.
 */
public final class Candidates {
    /** More of one name than this are not weighed: the least populous are left out. */
    private static final int MOST = 40;

    private static final long LARGE = 250_000;

    private static final double COUNTRY = 9;

    /** With 5 F1 of places is 78.8, with 8 it is 78.6, against 79.0 (see {@link dateline.place.resolution.PlaceResolver}). */
    private static final double STATE = 6.5;

    private static final double OWN = 6;

    /** A little more than a state's: "Washington", "New York". With 6 F1 of places is 78.7, with 8.5 it is 79.0. */
    private static final double OWN_TOWN = 7.2;

    private static final double OWN_DISTRICT = 4;

    private final Gazetteer gazetteer;
    private final Map<String, Point> countries = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, List<Candidate>> own = new HashMap<>();
    private final Map<String, Candidate> postal = new HashMap<>();
    private final Map<String, Candidate> abbreviations = new HashMap<>();

    public Candidates(Knowledge knowledge, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        rows(knowledge, "place/countries.tsv").forEach(r -> countries.put(r.get(0), point(r.get(1), r.get(2))));
        rows(knowledge, "place/dependencies.tsv").forEach(r -> folded.put(r.get(0), r.get(1)));
        rows(knowledge, "place/states.tsv").forEach(this::state);
        rows(knowledge, "place/points.tsv").forEach(this::named);
    }

    private static List<List<String>> rows(Knowledge knowledge, String name) {
        return knowledge.named(name).stream()
                .flatMap(f -> f.rows().stream())
                .map(DataFile.Row::columns)
                .toList();
    }

    private static Point point(String latitude, String longitude) {
        return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private void state(List<String> row) {
        Candidate state = new Candidate(
                Precision.REGION,
                Optional.of(row.get(1)),
                Optional.of(row.get(0)),
                Optional.of(point(row.get(4), row.get(5))),
                0,
                STATE,
                0);
        add(row.get(0), state);
        postal.put(row.get(2), state);
        for (String form : row.get(3).split(",")) {
            if (!form.equals("-")) {
                abbreviations.put(form, state);
            }
        }
    }

    private void named(List<String> row) {
        boolean placed = !row.get(3).equals("-");
        add(
                row.get(0),
                new Candidate(
                        Precision.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Optional.of(row.get(2)).filter(c -> !c.equals("-")),
                        Optional.empty(),
                        placed ? Optional.of(point(row.get(3), row.get(4))) : Optional.empty(),
                        0,
                        switch (row.get(1)) {
                            case "place" -> OWN_TOWN;
                            case "district" -> OWN_DISTRICT;
                            default -> OWN;
                        },
                        0));
    }

    private void add(String name, Candidate candidate) {
        own.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>()).add(candidate);
    }

    /** Whether our own tables place the name. */
    public boolean isOwn(String name) {
        return abbreviations.containsKey(name) || own.containsKey(NameKey.of(name));
    }

    /** Whether our own tables have it as a part of a country or a town: "Dubai", "Georgia" the state. */
    public boolean isOwnPart(String name) {
        return own.getOrDefault(NameKey.of(name), List.of()).stream()
                .anyMatch(c -> c.country().isPresent());
    }

    /** Whether a name that is also a state's or a town's is the country's own: "Georgia", not "Dubai". */
    public static boolean isCountry(String code, String name) {
        return CountryNames.find(code).equals(name);
    }

    /** A country by its code. */
    public Candidate country(String code) {
        return new Candidate(
                Precision.COUNTRY,
                Optional.of(code),
                Optional.empty(),
                Optional.ofNullable(countries.get(code)),
                0,
                COUNTRY,
                0);
    }

    /** The state that a postal code after a comma means: "Paris, TX". */
    public Optional<Candidate> postal(String code) {
        return Optional.ofNullable(postal.get(code));
    }

    /** Whether a town of more than a quarter of a million bears it as its own name. */
    public boolean isLargeTown(String name) {
        return gazetteer.named(name).stream().anyMatch(e -> e.main() && e.kind().isTown() && e.population() > LARGE);
    }

    public boolean isKnown(String name) {
        return isOwn(name) || gazetteer.knows(name);
    }

    /** Everything that bears the name, the likeliest first. */
    public List<Candidate> named(String name) {
        if (abbreviations.containsKey(name)) {
            return List.of(abbreviations.get(name));
        }
        List<Candidate> all = new ArrayList<>(own.getOrDefault(NameKey.of(name), List.of()));
        int ours = all.size();
        for (GazetteerEntry entry : gazetteer.named(name)) {
            boolean known = entry.kind() == PlaceKind.REGION
                    && all.subList(0, ours).stream().anyMatch(c -> c.country().equals(country(entry)));
            if (!known) {
                all.add(Candidate.read(entry, country(entry)));
            }
        }
        if (all.isEmpty() && abbreviations.containsKey(name + ".")) {
            return List.of(abbreviations.get(name + "."));
        }
        all.sort(Comparator.comparingDouble(Candidate::prior).reversed());
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }

    private Optional<String> country(GazetteerEntry entry) {
        return entry.country().map(c -> folded.getOrDefault(c, c));
    }
}
