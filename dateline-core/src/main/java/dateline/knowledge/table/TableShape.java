package dateline.knowledge.table;

import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The form of a table: "statement/anonymity.tsv" has a phrase and "asked", "barred" or "because" behind it.
 *
 * @param path where it stands below the knowledge folder
 * @param lookup how it is looked up: "words", "names", "capitals", "list", or "elsewhere" where its reader knows its form
 * @param columns what may stand in them
 */
record TableShape(String path, String lookup, List<ColumnShape> columns) {
    TableShape {
        columns = List.copyOf(columns);
    }

    /** A line of {@code tables.tsv}. */
    static TableShape of(Row row) {
        List<String> cells = row.columns();
        return new TableShape(
                cells.get(0),
                cells.get(1),
                cells.subList(2, cells.size()).stream().map(ColumnShape::of).toList());
    }

    private boolean isReadElsewhere() {
        return lookup.equals("elsewhere");
    }

    /** All that is wrong with the lines of a file of this form. */
    List<String> problems(List<Row> rows, Vocabulary known) {
        List<String> problems = new ArrayList<>();
        if (isReadElsewhere()) {
            return problems;
        }
        Map<String, Row> earlier = new HashMap<>();
        for (Row row : rows) {
            Optional<String> problem = problem(row, known);
            problem.ifPresent(p -> problems.add(row.origin() + ": " + p));
            if (problem.isEmpty() && hasKey()) {
                keys(row).stream()
                        .flatMap(key -> Optional.ofNullable(earlier.putIfAbsent(key, row)).stream())
                        .filter(e -> !meaning(e).equals(meaning(row)))
                        .findFirst()
                        .ifPresent(e -> problems.add(contradiction(row, e)));
            }
        }
        return problems;
    }

    private Optional<String> problem(Row row, Vocabulary known) {
        List<String> cells = row.columns();
        long least = IntStream.range(0, columns.size())
                .filter(i -> columns.subList(i, columns.size()).stream().anyMatch(c -> !c.optional()))
                .count();
        if (cells.size() < least || cells.size() > columns.size()) {
            String count = least == columns.size() ? least + "" : "from " + least + " to " + columns.size();
            return Optional.of("expected " + count + " columns (" + expected() + "), found " + cells.size() + " in \""
                    + row.text() + "\"; put one tab between the columns");
        }
        return IntStream.range(0, cells.size())
                .filter(i -> !columns.get(i).fits(cells.get(i), known))
                .mapToObj(i -> problem(i, cells.get(i), known))
                .findFirst()
                .or(() -> problem(cells.get(0)));
    }

    /** What is wrong with words that stand for several phrases. */
    private Optional<String> problem(String phrase) {
        try {
            phrases(phrase);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNull(e.getMessage()));
        }
    }

    private List<String> phrases(String written) {
        return areWords() ? Lexicon.phrases(written) : List.of(written);
    }

    private boolean areWords() {
        return lookup.equals("words");
    }

    private String problem(int column, String cell, Vocabulary known) {
        String meant = columns.get(column)
                .nearest(cell, known)
                .map(n -> "; did you mean \"" + n + "\"?")
                .orElse("");
        return "expected in column " + (column + 1) + " " + columns.get(column).expected() + ", found \"" + cell + "\""
                + meant;
    }

    private String expected() {
        return columns.stream().map(ColumnShape::expected).collect(Collectors.joining("; "));
    }

    private boolean hasKey() {
        return columns.stream().anyMatch(ColumnShape::key);
    }

    /** What a line speaks of, once for each of its phrases; words in whatever case are the same. */
    private List<String> keys(Row row) {
        String rest = cells(row, i -> i > 0 && columns.get(i).key());
        return phrases(row.columns().get(0)).stream()
                .map(p -> (columns.get(0).key() ? areWords() ? p.toLowerCase(Locale.ROOT) : p : "") + "\t" + rest)
                .toList();
    }

    private String meaning(Row row) {
        return cells(row, i -> !columns.get(i).key());
    }

    private String cells(Row row, IntPredicate which) {
        return IntStream.range(0, columns.size())
                .filter(which)
                .mapToObj(i -> i < row.columns().size() ? row.columns().get(i) : "")
                .collect(Collectors.joining("\t"));
    }

    private static String contradiction(Row row, Row earlier) {
        String phrase = row.columns().get(0);
        String meaning =
                String.join(" ", earlier.columns().subList(1, earlier.columns().size()));
        return row.origin() + ": \"" + phrase + "\" already means " + meaning.strip() + " in " + earlier.origin()
                + "; keep one of the two";
    }
}
