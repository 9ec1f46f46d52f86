package dateline.actor;

import dateline.rule.Lexicon.Entry;
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
    Optional<Entry> meant(String name) {
        if (name.length() < SHORTEST - 1) {
            return Optional.empty();
        }
        List<Entry> near = countries.stream()
                .filter(e -> isOneSlip(lower(name), lower(e.phrase())))
                .toList();
        boolean one = near.stream().map(Entry::meaning).distinct().count() == 1;
        return one ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isOneSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start == 0 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String restOfOne = one.substring(start);
        String restOfOther = other.substring(start);
        return without(restOfOne, 1).equals(without(restOfOther, 1)) && one.length() == other.length()
                || without(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(without(restOfOther, 1))
                || areSwapped(restOfOne, restOfOther);
    }

    private static String without(String text, int letters) {
        return text.length() < letters ? text : text.substring(letters);
    }

    private static boolean areSwapped(String one, String other) {
        return one.length() >= 2
                && other.length() >= 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
