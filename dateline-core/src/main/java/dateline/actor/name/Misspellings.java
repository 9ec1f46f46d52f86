package dateline.actor.name;

import dateline.knowledge.Lexicon.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of countries as hurried hands write them: one letter left out, put in, exchanged or swapped. */
final class Misspellings {
    /** Shorter names are too near to others: Mali, Malta. */
    private static final int SHORTEST = 7;

    private final List<Entry> countries;

    Misspellings(List<Entry> countries) {
        this.countries = countries.stream()
                .filter(e -> e.phrase().length() >= SHORTEST && !e.phrase().contains(" "))
                .toList();
    }

    /** The only country whose name is one slip away; empty where there are two, or none. */
    Optional<Entry> findCountry(String name) {
        if (name.length() < SHORTEST - 1) {
            return Optional.empty();
        }
        List<Entry> near = countries.stream()
                .filter(e -> SingleEdit.isOne(lower(name), lower(e.phrase())))
                .toList();
        boolean one = near.stream().map(Entry::meaning).distinct().count() == 1;
        return one ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
