package dateline.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frequent words that English has and its neighbours have not; where they abound a text is English. */
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> FREQUENT = Set.of(
            "the", "and", "that", "with", "from", "which", "these", "those", "their", "they", "been", "were", "would",
            "could", "should", "said", "whose", "what", "when", "where", "while", "because", "about", "before",
            "between", "through");

    /** Fewer may be a title or a name quoted in another language. */
    private static final int FEWEST = 5;

    private EnglishWords() {}

    /** Which part of the words of a text they are, from 0 to 1; 0 where there are too few to tell. */
    static double share(String text) {
        int words = 0;
        int english = 0;
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words++;
            english += FREQUENT.contains(matcher.group()) ? 1 : 0;
        }
        return english < FEWEST ? 0 : (double) english / words;
    }
}
