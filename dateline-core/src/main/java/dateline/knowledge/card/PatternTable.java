package dateline.knowledge.card;

import dateline.knowledge.DataFile;
import dateline.knowledge.RuleException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules without sentences, as other coders' dictionaries give them: a table of lines "name, tab, pattern, tab, meaning",
 * where the meaning is written "plover=ACCUSE cameo=112". Lines of one name make one card; their predicates are verbs.
 */
final class PatternTable {
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> means = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PatternTable() {}

    static List<RuleCard> read(List<DataFile> files) {
        PatternTable table = new PatternTable();
        files.forEach(table::read);
        if (!table.problems.isEmpty()) {
            throw new RuleException(table.problems);
        }
        return table.cards();
    }

    private void read(DataFile file) {
        int line = 0;
        for (String row : file.text().split("\\R")) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                add(row.split("\t", -1), file.name() + ":" + line);
            }
        }
    }

    private void add(String[] columns, String origin) {
        if (columns.length != 3 || columns[0].isBlank()) {
            problems.add(origin + ": expected \"name, tab, pattern, tab, meaning\", found \""
                    + String.join("\t", columns) + "\"; put tabs between the columns");
            return;
        }
        try {
            patterns.computeIfAbsent(columns[0], k -> new ArrayList<>()).add(Pattern.parse(columns[1]));
            means.put(columns[0], meaning(columns[2]));
            origins.putIfAbsent(columns[0], origin);
        } catch (IllegalArgumentException e) {
            problems.add(origin + ": rule \"" + columns[0] + "\": " + e.getMessage());
        }
    }

    private static Map<String, String> meaning(String text) {
        Map<String, String> meaning = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+")) {
            String[] keyAndValue = pair.split("=", 2);
            if (keyAndValue.length < 2) {
                throw new IllegalArgumentException(
                        "expected a meaning such as \"plover=ACCUSE cameo=112\", found \"" + text + "\"");
            }
            meaning.put(keyAndValue[0], keyAndValue[1]);
        }
        return meaning;
    }

    private List<RuleCard> cards() {
        return patterns.entrySet().stream()
                .map(e -> new RuleCard(
                        e.getKey(),
                        origins.getOrDefault(e.getKey(), ""),
                        means.getOrDefault(e.getKey(), Map.of()),
                        e.getValue(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
