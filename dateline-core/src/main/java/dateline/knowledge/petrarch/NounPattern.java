package dateline.knowledge.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * A noun of a pattern with what qualifies it: "talks|talk mod:peace".
 *
 * @param written as our patterns write it
 */
record NounPattern(String written) {
    /** At most so many phrases are made of one set of words; a set of more has its single words and these. */
    private static final int MOST = 12;

    /** What words mean as a noun with qualifiers; several where a set of words holds phrases. */
    static List<NounPattern> translate(List<String> words, Synsets synsets) {
        List<String> nouns = words.stream()
                .filter(w -> !DictionaryWords.ARTICLES.contains(w))
                .toList();
        if (nouns.isEmpty()) {
            throw new IllegalArgumentException("expected a noun, found \"" + String.join(" ", words) + "\"");
        }
        StringBuilder qualifiers = new StringBuilder();
        for (int i = nouns.size() - 2; i >= 0; i--) {
            qualifiers.append(" mod:").append(alternatives(nouns.get(i), synsets));
        }
        String head = nouns.get(nouns.size() - 1);
        List<NounPattern> phrases = new ArrayList<>();
        phrases.add(new NounPattern(alternatives(head, synsets) + qualifiers));
        if (head.startsWith("&") && qualifiers.isEmpty()) {
            synsets.named(head).stream()
                    .flatMap(name -> synsets.longPhrases(name).stream())
                    .limit(MOST)
                    .forEach(p -> phrases.addAll(translate(List.of(p.split(" ")), synsets)));
        }
        return phrases;
    }

    /** The words of which one must stand in a place. */
    static String alternatives(String word, Synsets synsets) {
        if (word.startsWith("&")) {
            return "@"
                    + Synsets.className(synsets.named(word)
                            .orElseThrow(() ->
                                    new IllegalArgumentException("the set of words " + word + " is not set anywhere")));
        }
        if (!DictionaryWords.isNominal(word)) {
            throw new IllegalArgumentException("\"" + word + "\" is no noun, and no pattern of ours asks for it there");
        }
        return String.join("|", DictionaryWords.lemmas(word));
    }
}
