package dateline.knowledge.petrarch;

import dateline.knowledge.petrarch.Dictionary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sets of words of all verb dictionaries: {@code &VESSEL} with {@code +SHIP} and {@code +PATROL_BOAT} below it. Their single
 * words become classes of words: {@code @petrarch-vessel}.
 */
final class Synsets {
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /** All words of each set that was asked for: sets are many times in patterns. */
    private final Map<String, Set<String>> gathered = new HashMap<>();

    private final Map<String, List<String>> longOnes = new HashMap<>();

    /** Sets of one word that patterns make: who stands before a verb. */
    private final Map<String, List<String>> made = new LinkedHashMap<>();

    static Synsets of(List<Dictionary> dictionaries) {
        Synsets synsets = new Synsets();
        for (Dictionary dictionary : dictionaries) {
            if (dictionary.kind() == Kind.VERBS) {
                synsets.read(DictionaryLine.read(dictionary.text()));
            }
        }
        return synsets;
    }

    private void read(List<DictionaryLine> lines) {
        List<String> open = null;
        for (DictionaryLine line : lines) {
            if (line.text().startsWith("&")) {
                String name = name(line.text());
                open = members.computeIfAbsent(name, k -> new ArrayList<>());
            } else if (open != null && line.text().startsWith("+")) {
                open.add(Phrases.words(line.text().substring(1)));
            } else {
                open = null;
            }
        }
    }

    /** {@code &PREPOSIT1_} is called "PREPOSIT1" wherever it stands. */
    private static String name(String text) {
        return text.substring(1).strip().split("\\s")[0].replaceFirst("_+$", "");
    }

    /** The set that a word of a pattern names; empty when it is not set. */
    Optional<String> named(String word) {
        return Optional.of(name(word)).filter(members::containsKey);
    }

    /** Where the name of a set ends that a text begins with: of {@code &CAR_THEFT} after "CAR", when only that is set. */
    int endOfName(String text) {
        for (int end = text.length(); end > 0; end = text.lastIndexOf('_', end - 1)) {
            if (named(text.substring(0, end)).isPresent()) {
                return end;
            }
        }
        return text.length();
    }

    /** Whether a word names a set, all words of which are such. */
    boolean isSetOf(String word, Predicate<String> such) {
        return word.startsWith("&")
                && named(word)
                        .map(this::phrases)
                        .filter(p -> !p.isEmpty() && p.stream().allMatch(such))
                        .isPresent();
    }

    /** All words and phrases of a set, those of sets within it too. */
    Set<String> phrases(String name) {
        return gathered.computeIfAbsent(name, this::gathered);
    }

    private Set<String> gathered(String name) {
        Set<String> phrases = new LinkedHashSet<>();
        gather(name, phrases, new LinkedHashSet<>());
        return phrases;
    }

    private void gather(String name, Set<String> phrases, Set<String> seen) {
        if (!seen.add(name)) {
            return;
        }
        for (String member : members.getOrDefault(name, List.of())) {
            if (member.startsWith("&")) {
                gather(name(member), phrases, seen);
            } else {
                phrases.add(member);
            }
        }
    }

    /** Phrases of a set whose last word is none of its single words. */
    List<String> longPhrases(String name) {
        return longOnes.computeIfAbsent(name, this::longOnes);
    }

    private List<String> longOnes(String name) {
        Set<String> all = phrases(name);
        return all.stream()
                .filter(p -> p.contains(" ")
                        && DictionaryWords.lemmas(p.substring(p.lastIndexOf(' ') + 1)).stream()
                                .noneMatch(l -> all.contains(l.toUpperCase(Locale.ROOT))))
                .toList();
    }

    /** The class of words of a set. */
    static String className(String name) {
        return "petrarch-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A class of words made of one or more words. */
    String classOf(List<String> words) {
        String name = "of-" + String.join("-", words);
        made.put(name, words);
        return className(name);
    }

    /** The classes as lines for {@code words.tsv}. */
    String table() {
        StringBuilder table = new StringBuilder();
        members.keySet()
                .forEach(name -> phrases(name).stream()
                        .filter(p -> !p.contains(" "))
                        .flatMap(p -> DictionaryWords.lemmas(p).stream())
                        .distinct()
                        .forEach(lemma -> row(table, lemma, name)));
        made.forEach((name, words) -> words.forEach(lemma -> row(table, lemma, name)));
        return table.toString();
    }

    private static void row(StringBuilder table, String lemma, String name) {
        table.append(lemma).append('\t').append(className(name)).append('\n');
    }
}
