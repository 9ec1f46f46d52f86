package dateline.cli;

import dateline.cli.terminal.Style;
import dateline.export.Excerpt;
import dateline.record.Reading;

/** The statements of each reading as a table for people. */
record QuotesTable(StatementFilter filter, Style style, int width) implements ReadingOutput {
    @Override
    public String of(Reading reading, long number) {
        Excerpt whole = Excerpt.of(reading, number);
        return new QuotesPage(whole, filter, style, width).text();
    }
}
