package dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of words that the readers of one kind of record go by, from a table of lines "word, tab, the lists it stands in":
 * "town" is in "town" and "land" of places. Immutable.
 *
 * <p>Which lists there are is the project's to say, since a reader asks for each by its name; a user adds words to them.
 */
public final class ListedWords {
    private static final Pattern PLACE_OF_LISTS = Pattern.compile("\\{([a-z-]+(?:\\+[a-z-]+)*)\\}");

    private final String path;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private ListedWords(String path) {
        this.path = path;
    }

    /** The lists of a kind, such as "place": those of "place/word-lists.tsv", with a user's words beside the project's. */
    public static ListedWords of(Knowledge knowledge, String kind) {
        ListedWords found = new ListedWords(kind + "/word-lists.tsv");
        List<String> problems = new ArrayList<>();
        ofPath(knowledge.own(), found.path).forEach(row -> found.add(row, true, problems));
        ofPath(knowledge.users(), found.path).forEach(row -> found.add(row, false, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        found.lists.replaceAll((list, words) -> Set.copyOf(words));
        return found;
    }

    private static List<DataFile.Row> ofPath(List<DataFile> files, String path) {
        return files.stream()
                .filter(f -> f.path().equals(path))
                .flatMap(f -> f.rows().stream())
                .toList();
    }

    private void add(DataFile.Row row, boolean begins, List<String> problems) {
        boolean whole = row.columns().size() == 2 && row.columns().stream().noneMatch(String::isBlank);
        if (!whole) {
            problems.add(row.origin() + ": expected \"word, tab, lists\", found \"" + row.text()
                    + "\"; put one tab between the two and blanks between the lists");
            return;
        }
        for (String list : row.columns().get(1).strip().split(" +")) {
            if (begins || lists.containsKey(list)) {
                lists.computeIfAbsent(list, l -> new HashSet<>())
                        .add(row.columns().get(0));
            } else {
                problems.add(row.origin() + ": expected one of the lists "
                        + String.join(", ", lists.keySet().stream().sorted().toList()) + ", found \"" + list
                        + "\"; name one of them");
            }
        }
    }

    /** The words of one list or more. */
    public Set<String> named(String... of) {
        if (of.length == 1) {
            return list(of[0]);
        }
        Set<String> words = new HashSet<>();
        Arrays.stream(of).map(this::list).forEach(words::addAll);
        return Set.copyOf(words);
    }

    private Set<String> list(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("Expected a list \"" + list + "\" in " + path + ", found "
                    + lists.keySet().stream().sorted().toList() + "; add the list or ask for one of these");
        }
        return words;
    }

    /** A pattern in which "{back+ahead}" and the like are replaced by what fits any word of these lists. */
    public String fill(String pattern) {
        return PLACE_OF_LISTS
                .matcher(pattern)
                .replaceAll(
                        found -> Matcher.quoteReplacement(anyOf(found.group(1).split("\\+"))));
    }

    /** A regular expression that fits any word of some lists, the longest first. */
    public String anyOf(String... of) {
        return "(?:"
                + String.join(
                        "|",
                        Arrays.stream(of)
                                .flatMap(list -> list(list).stream())
                                .distinct()
                                .map(ListedWords::literal)
                                .sorted(Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(w -> w))
                                .toList())
                + ")";
    }

    private static String literal(String word) {
        return word.replace(".", "\\.");
    }
}
