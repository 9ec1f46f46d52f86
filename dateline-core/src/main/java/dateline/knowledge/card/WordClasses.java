package dateline.knowledge.card;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that patterns name: {@code @weapon} stands for every lemma that a table below {@code words}, or a user's
 * {@code words.tsv}, gives as "weapon".
 */
final class WordClasses {
    private final Map<String, Set<String>> lemmasByClass = new HashMap<>();

    private WordClasses() {}

    static WordClasses of(Knowledge knowledge) {
        WordClasses classes = new WordClasses();
        List<String> problems = new ArrayList<>();
        knowledge.below("words").stream()
                .flatMap(file -> file.rows().stream())
                .forEach(row -> classes.add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return classes;
    }

    private void add(DataFile.Row row, List<String> problems) {
        if (row.columns().size() != 2) {
            problems.add(row.origin() + ": expected \"word, tab, class\", found \"" + row.text() + "\"");
            return;
        }
        for (String name : row.columns().get(1).split("\\|")) {
            lemmasByClass
                    .computeIfAbsent(name, k -> new HashSet<>())
                    .add(row.columns().get(0));
        }
    }

    /** The lemmas that a word of a pattern stands for: itself, or all of its class. */
    Set<String> lemmas(String word) {
        return word.startsWith("@") ? lemmasByClass.getOrDefault(word.substring(1), Set.of()) : Set.of(word);
    }

    boolean isOneOf(Word token, List<String> words) {
        return words.stream().anyMatch(w -> lemmas(w).contains(token.lemma()));
    }

    /** Whether any word belongs to a class of this name. */
    boolean has(String name) {
        return lemmasByClass.containsKey(name);
    }

    /** Whether a word belongs to the class; classes that the table does not know are for the reader to check. */
    boolean isA(Word token, String type) {
        Set<String> known = lemmasByClass.get(type);
        return known == null || known.contains(token.lemma());
    }
}
