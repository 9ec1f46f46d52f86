package dateline.time.phrase;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of words of time with what each means, from a table of "knowledge/time": "september" is month 9, "night" is "NI" in
 * TIMEX3.
 */
public final class TimeVocabulary {
    private final Map<String, String> meanings;

    private TimeVocabulary(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** The table of this name, a user's lines beside the project's. */
    public static TimeVocabulary of(Knowledge knowledge, String name) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (DataFile file : knowledge.named("time/" + name + ".tsv")) {
            for (DataFile.Row row : file.rows()) {
                if (row.columns().size() == 2 && !row.columns().get(1).isBlank()) {
                    meanings.put(key(row.columns().get(0)), row.columns().get(1));
                } else {
                    problems.add(row.origin() + ": expected \"word, tab, meaning\", found \"" + row.text()
                            + "\"; put one tab between the two");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new TimeVocabulary(meanings);
    }

    /** A pattern that fits any of the words, the longest first. */
    String any() {
        List<String> words = meanings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(TimeVocabulary::literal)
                .toList();
        return "(?:" + String.join("|", words) + ")";
    }

    /** What a word means, in whatever case and however it is broken over lines. */
    public Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.get(key(word)));
    }

    /** The number that a word of this list means. */
    int number(String word) {
        return Integer.parseInt(meaning(word).orElseThrow());
    }

    public Set<String> words() {
        return meanings.keySet();
    }

    private static String literal(String word) {
        return Pattern.compile("[.^$|?*+()\\[\\]{}\\\\]")
                .matcher(word)
                .replaceAll("\\\\$0")
                .replace("'", "['’]");
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').strip().replaceAll("\\s+", " ");
    }
}
