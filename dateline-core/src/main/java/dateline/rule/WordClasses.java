package dateline.rule;

import dateline.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words that patterns name: {@code @weapon} stands for every lemma that {@code words.tsv} gives as "weapon". */
final class WordClasses {
    private final Map<String, Set<String>> lemmasByClass = new HashMap<>();

    private WordClasses() {}

    static WordClasses of(Knowledge knowledge) {
        WordClasses classes = new WordClasses();
        List<String> problems = new ArrayList<>();
        for (DataFile file : knowledge.named("words.tsv")) {
            int line = 0;
            for (String row : file.text().split("\\R")) {
                line++;
                if (!row.isBlank() && !row.startsWith("#")) {
                    classes.add(row, file.path() + ":" + line, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return classes;
    }

    private void add(String row, String origin, List<String> problems) {
        String[] columns = row.split("\t", -1);
        if (columns.length != 2) {
            problems.add(origin + ": expected \"word, tab, class\", found \"" + row + "\"");
            return;
        }
        for (String name : columns[1].split("\\|")) {
            lemmasByClass.computeIfAbsent(name, k -> new HashSet<>()).add(columns[0]);
        }
    }

    /** The lemmas that a word of a pattern stands for: itself, or all of its class. */
    Set<String> lemmas(String word) {
        return word.startsWith("@") ? lemmasByClass.getOrDefault(word.substring(1), Set.of()) : Set.of(word);
    }

    boolean isOneOf(Token token, List<String> words) {
        return words.stream().anyMatch(w -> lemmas(w).contains(token.lemma()));
    }

    /** Whether a word belongs to the class; classes that the table does not know are for the reader to check. */
    boolean isA(Token token, String type) {
        Set<String> known = lemmasByClass.get(type);
        return known == null || known.contains(token.lemma());
    }
}
