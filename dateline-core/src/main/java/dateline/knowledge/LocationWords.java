package dateline.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each preposition says of a place: "in" that something is inside, "toward" that it goes there. From a table of lines
 * "preposition, tab, senses, tab, place or either". Readers ask for the prepositions of a sense, so that a word is known to all
 * of them or to none. Immutable.
 */
public final class LocationWords {
    private static final String PATH = "place/prepositions.tsv";
    private static final String ONLY_PLACES = "place";
    private static final Set<String> WHAT_FOLLOWS = Set.of(ONLY_PLACES, "either");

    private final Map<String, Set<Sense>> senses = new HashMap<>();
    private final Set<String> onlyPlaces = new HashSet<>();

    /** What a preposition says of the place that follows it. */
    public enum Sense {
        /** "in Gao". */
        INSIDE,
        /** "throughout Mali". */
        ALL_OVER,
        /** "at the port". */
        AT,
        /** "near Gao". */
        BESIDE,
        /** "on the island". */
        UPON,
        /** "over Gao": something flies or happens there, but nobody is. */
        ABOVE,
        /** "between Gao and Kidal". */
        BETWEEN,
        /** "to Gao". */
        TO,
        /** "left for Gao": a way only after a word of motion. */
        BOUND,
        /** "from Gao". */
        FROM,
        /** "through Gao". */
        THROUGH,
        /** "the north of Mali". */
        PART,
        /** "an attack against Gao". */
        AGAINST;

        /** Where something is or happens. */
        public static final Set<Sense> WHERE = Set.copyOf(EnumSet.of(INSIDE, ALL_OVER, AT, BESIDE));

        /** Whence or where something goes. */
        public static final Set<Sense> WAY = Set.copyOf(EnumSet.of(TO, FROM, THROUGH));
    }

    /** The project's table, with a user's lines beside it. */
    public LocationWords(Knowledge knowledge) {
        List<String> problems = new ArrayList<>();
        knowledge.named(PATH).stream().flatMap(f -> f.rows().stream()).forEach(row -> add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private void add(DataFile.Row row, List<String> problems) {
        List<String> columns = row.columns();
        if (columns.size() != 3 || columns.get(0).isBlank() || !WHAT_FOLLOWS.contains(columns.get(2))) {
            problems.add(row.origin() + ": expected \"preposition, tab, senses, tab, place or either\", found \""
                    + row.text() + "\"; put tabs between the three");
            return;
        }
        for (String sense : columns.get(1).strip().split(" +")) {
            try {
                senses.computeIfAbsent(columns.get(0), w -> EnumSet.noneOf(Sense.class))
                        .add(Sense.valueOf(sense.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                problems.add(row.origin() + ": expected senses of " + EnumSet.allOf(Sense.class) + ", found \"" + sense
                        + "\"; name one of them in small letters");
            }
        }
        if (columns.get(2).equals(ONLY_PLACES)) {
            onlyPlaces.add(columns.get(0));
        } else {
            onlyPlaces.remove(columns.get(0));
        }
    }

    /** The prepositions that have one of these senses. */
    @SafeVarargs
    public final Set<String> saying(Set<Sense>... any) {
        Set<String> words = new HashSet<>();
        senses.forEach((word, has) -> {
            for (Set<Sense> wanted : any) {
                if (has.stream().anyMatch(wanted::contains)) {
                    words.add(word);
                }
            }
        });
        return Set.copyOf(words);
    }

    /** The prepositions after which a name is a place and no party: "near Moscow", but not "from Moscow". */
    public Set<String> onlyBeforePlaces() {
        return Set.copyOf(onlyPlaces);
    }
}
