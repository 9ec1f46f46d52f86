package dateline.cli.terminal;

import dateline.export.table.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows under named columns, for the eye or for a spreadsheet.
 *
 * @param columns names of the columns
 * @param rows one cell a column
 * @param summary a last line for the eye
 */
public record Listing(List<String> columns, List<List<String>> rows, String summary) {
    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Columns below one another, and the summary. */
    public String table() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList());
        all.addAll(rows);
        List<Integer> widths = widths(all);
        return all.stream().map(row -> line(row, widths)).collect(Collectors.joining()) + "\n" + summary + "\n";
    }

    private List<Integer> widths(List<List<String>> all) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            widths.add(all.stream().mapToInt(r -> r.get(column).length()).max().orElse(0));
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** Comma-separated values without the summary. */
    public String csv() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        return Csv.lines(all);
    }
}
