package dateline.export.table;

import dateline.export.Excerpt;
import dateline.export.ReportExport;
import java.util.Arrays;
import java.util.List;

/**
 * Statements as comma-separated values, a row each below a row of names. Several values in a cell stand with "; " between
 * them, the pieces of what was said and of its condition with " … ". All cells are text.
 */
public final class StatementsCsv implements ReportExport {
    @Override
    public String head() {
        return Csv.lines(List.of(Arrays.stream(StatementColumn.values())
                .map(StatementColumn::label)
                .toList()));
    }

    @Override
    public String of(Excerpt excerpt) {
        return Csv.lines(
                StatementColumn.rows(excerpt).stream().map(StatementsCsv::cells).toList());
    }

    private static List<String> cells(StatementColumn.Row row) {
        return Arrays.stream(StatementColumn.values())
                .map(c -> Csv.harmless(String.join(separator(c), c.values(row))))
                .toList();
    }

    private static String separator(StatementColumn column) {
        return column == StatementColumn.CONTENT || column == StatementColumn.CONDITION ? " … " : "; ";
    }
}
