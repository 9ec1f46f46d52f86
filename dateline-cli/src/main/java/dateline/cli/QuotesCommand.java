package dateline.cli;

import dateline.cli.terminal.Color;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline quotes}: tells who said what in reports, as a table or in formats that others read. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Tells who said what in reports: speaker, office, act, words, and where in the text they stand.",
        footer = {
            "",
            "Formats:",
            "  table               a table for people (the default)",
            "  csv                 comma-separated values, a row a statement, UTF-8",
            "  jsonl               JSON Lines, an object a statement with the same columns",
            "  gkg                 GDELT Global Knowledge Graph 2.1: 27 columns, a row a report",
            "  gqg                 GDELT Global Quotation Graph, a line of JSON a report",
            "  quotebank           Quotebank, quotation-centric: a line of JSON a quotation",
            "  quotebank-articles  Quotebank, article-centric: a line of JSON a report",
            "GDELT's and Quotebank's hold words in quotation marks only; docs/formats.md tells what each holds of a reading.",
            "Positions in the text count Unicode code points from 0."
        })
final class QuotesCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ReportsOption reports;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StatementFilter filter;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PetrarchOption petrarch;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RegisterOption register;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = QuotesFormat.Named.class,
            description = "How statements are written; see below.")
    private QuotesFormat format = QuotesFormat.TABLE;

    @Option(names = "--color", paramLabel = "auto|always|never", description = "Colours in the table.")
    private Color color = Color.AUTO;

    @Override
    public Integer call() throws Exception {
        filter.check();
        return new ReadingRun(reports, rules, petrarch, register).into(output());
    }

    private ReadingOutput output() {
        if (format == QuotesFormat.JSONL) {
            return new StatementLinesOutput(filter);
        }
        return format.export()
                .<ReadingOutput>map(export -> new ExportOutput(export, filter))
                .orElseGet(() -> new QuotesTable(filter, new Style(color.isOn()), Terminal.width()));
    }
}
