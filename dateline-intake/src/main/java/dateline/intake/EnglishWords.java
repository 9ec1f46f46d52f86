package dateline.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Frequent words that English has and its neighbours have not; where they abound a text is English. */
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> FREQUENT = Set.of(
            "the", "and", "that", "with", "from", "which", "these", "those", "their", "they", "been", "were", "would",
            "could", "should", "said", "whose", "what", "when", "where", "while", "because", "about", "before",
            "between", "through");

    /** English news has about a seventh of such words, other languages hardly any. */
    private static final double ENOUGH = 0.06;

    /** Each of so many parts of a text must have enough of them: another language may quote an English title. */
    private static final int PARTS = 4;

    private static final int FEWEST_WORDS = 20;

    private EnglishWords() {}

    /** Whether they abound from one end of a text to the other; a text may be English without. */
    static boolean abound(String text) {
        List<String> words = words(text);
        int size = words.size() / PARTS;
        return words.size() >= FEWEST_WORDS
                && IntStream.range(0, PARTS)
                        .allMatch(part -> share(words.subList(part * size, (part + 1) * size)) >= ENOUGH);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static double share(List<String> words) {
        return (double) words.stream().filter(FREQUENT::contains).count() / words.size();
    }
}
