package dateline.knowledge.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a pattern with what brackets bind together: {@code * OFF (TO {PEACE TALKS}) [042]} is before the verb nothing,
 * after it OFF, TO and the phrase PEACE TALKS.
 *
 * @param before what stands before the verb
 * @param behind what stands after it
 */
record PatternWords(List<String> before, List<String> behind) {
    /** Reads what stands between the dash and the code; throws {@link IllegalArgumentException} that says what is wrong. */
    static PatternWords read(String text, Synsets synsets) {
        List<String> words = words(text, synsets);
        long verbs = words.stream().filter("*"::equals).count();
        if (verbs != 1) {
            throw new IllegalArgumentException("expected one * for the verb, found " + verbs);
        }
        int verb = words.indexOf("*");
        return new PatternWords(words.subList(0, verb), words.subList(verb + 1, words.size()));
    }

    private static List<String> words(String text, Synsets synsets) {
        String spaced = text.replace("**", "*")
                .replaceAll("_?\\*_?", " * ")
                .replaceAll("_?([$^%])_?", " $1 ")
                .replaceAll("(?<=^|[\\s_(])\\+(?=$|[\\s_)])", " + ")
                .replace("(", " ")
                .replace(")", " ) ");
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < spaced.length()) {
            int open = spaced.indexOf('{', at);
            int end = open < 0 ? spaced.length() : open;
            for (String joined : spaced.substring(at, end).strip().split("\\s+")) {
                words.addAll(grouped(loose(joined, synsets)));
            }
            if (open < 0) {
                break;
            }
            int close = spaced.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("its braces do not close");
            }
            words.add("{" + String.join(" ", loose(spaced.substring(open + 1, close), synsets)) + "}");
            at = close + 1;
        }
        return words;
    }

    /** Nouns that underscores join are a phrase: {@code SUICIDE_BOMBER}. */
    private static List<String> grouped(List<String> joined) {
        boolean phrase = joined.size() > 1
                && joined.stream()
                        .allMatch(w -> w.startsWith("&")
                                || DictionaryWords.isNominal(w) && !DictionaryWords.isVerbalOrAdverb(w));
        return phrase ? List.of("{" + String.join(" ", joined) + "}") : joined;
    }

    /** Single words; those that underscores join stand one after the other, but for the names of sets. */
    private static List<String> loose(String text, Synsets synsets) {
        List<String> words = new ArrayList<>();
        for (String joined : text.strip().split("\\s+")) {
            String rest = joined;
            while (!rest.isEmpty()) {
                int end = rest.startsWith("&") ? synsets.endOfName(rest) : rest.indexOf('_');
                String word = end < 0 ? rest : rest.substring(0, end);
                if (!word.isEmpty()) {
                    words.add(word);
                }
                rest = end < 0 || end == rest.length() ? "" : rest.substring(end + 1);
            }
        }
        return words;
    }
}
