package dateline.language.nlp4j;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names as they are printed, looked up by their words in small letters: "united", "nations" gives "United", "Nations". */
final class PrintedNames {
    private static final List<String> NATIONS = List.of("actor/countries.tsv", "actor/demonyms.tsv");
    private static final List<String> OTHERS = List.of(
            "actor/organizations.tsv",
            "actor/capitals.tsv",
            "actor/people.tsv",
            "actor/metonyms.tsv",
            "place/regions.tsv");

    private final Map<List<String>, List<String>> names = new HashMap<>();
    private final Set<String> nations = new HashSet<>();
    private int longest = 1;

    static PrintedNames of(Knowledge knowledge) {
        PrintedNames printed = new PrintedNames();
        NATIONS.forEach(file -> printed.add(Lexicon.names(knowledge.named(file)), true));
        OTHERS.forEach(file -> printed.add(Lexicon.names(knowledge.named(file)), false));
        return printed;
    }

    private void add(Lexicon lexicon, boolean nation) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            List<String> words = List.of(entry.phrase().split("[^\\p{L}\\p{N}]+"));
            List<String> small =
                    words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
            names.putIfAbsent(small, words);
            longest = Math.max(longest, words.size());
            if (nation && words.size() == 1) {
                nations.add(small.get(0));
            }
        }
    }

    /** Whether a word in small letters names a country or its people. */
    boolean isNation(String word) {
        return nations.contains(word);
    }

    /**
     * The longest name that begins at a word; empty when none does.
     *
     * @param isCommon whether a word is used for something other than a name, so that it alone does not make one; those of
     *     nations do, but for the shortest: "polish" is taken for Polish, "us" is not taken for the country
     */
    List<String> longestAt(List<String> words, int from, Predicate<String> isCommon) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            List<String> found = names.getOrDefault(words.subList(from, to), List.of());
            boolean alone = to == from + 1 && isCommon.test(words.get(from));
            boolean nation = isNation(words.get(from)) && words.get(from).length() > 3;
            if (!found.isEmpty() && (!alone || nation)) {
                return found;
            }
        }
        return List.of();
    }
}
