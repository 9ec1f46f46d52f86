package dateline.knowledge.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of verb dictionaries as our patterns write them. */
final class DictionaryWords {
    static final Set<String> BE = Set.of("WAS", "WERE", "BEEN", "BE", "IS", "ARE", "AM", "BEING");
    static final Set<String> HAVE = Set.of("HAS", "HAVE", "HAD");
    static final Set<String> ARTICLES = Set.of("A", "AN", "THE");

    /** Words after a verb that make another verb of it: "set off". */
    private static final Set<String> ADVERBS =
            Set.of("UP", "DOWN", "OFF", "OUT", "AWAY", "BACK", "ASIDE", "FORWARD", "TOGETHER", "APART");

    /** Words that only say whether, when or in whose words something happens, or join clauses. */
    private static final Set<String> NO_NOUNS = Set.of(
            "SAID", "SAY", "SAYS", "WILL", "WOULD", "COULD", "CAN", "MAY", "MIGHT", "SHOULD", "MUST", "NOT", "NO",
            "NEVER", "N'T", "TO", "AND", "OR", "BUT", "THAT", "IF", "WHEN", "WHO", "HAS", "HAVE", "HAD", "DID", "DO",
            "DOES", "WAS", "WERE", "BEEN", "BE", "IS", "ARE", "AM", "BEING");

    private DictionaryWords() {}

    /** Whether a word after a verb belongs to it: "set <b>off</b>", "react <b>positively</b>". */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("LY");
    }

    static boolean isPreposition(String word) {
        return !word.equals("MOD") && dateline.knowledge.card.Pattern.isPreposition(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word can be a noun or stand before one, as far as its form tells. */
    static boolean isNominal(String word) {
        return word.matches("[A-Z0-9][A-Z0-9'./&-]*") && !NO_NOUNS.contains(word) && !isPreposition(word);
    }

    /** Whether a word has the form of a past, a participle or an adverb. */
    static boolean isVerbalOrAdverb(String word) {
        return isAdverb(word) || word.length() > 4 && (word.endsWith("ED") || word.endsWith("ING"));
    }

    /** A word in its dictionary forms, of which our patterns ask for one: "talks|talk". */
    static List<String> lemmas(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() < 4
                || !small.endsWith("s")
                || small.endsWith("ss")
                || small.endsWith("us")
                || small.endsWith("is")) {
            return List.of(small);
        }
        String stem = small.substring(0, small.length() - 1);
        if (small.endsWith("ies")) {
            return List.of(small, small.substring(0, small.length() - 3) + "y");
        }
        return small.matches(".*(sses|shes|ches|xes)")
                ? List.of(small, small.substring(0, small.length() - 2))
                : List.of(small, stem);
    }
}
