package dateline.cli;

import dateline.cli.terminal.Color;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline read}: reads reports and prints what it found. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads reports and prints who did and said what, how many, and in which words.")
final class ReadCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ReportsOption reports;

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
            paramLabel = "text|json",
            description =
                    "A page for people (text, the default) or JSON; with --jsonl it is one line of JSON a report.")
    private Format format = Format.TEXT;

    @Option(names = "--color", paramLabel = "auto|always|never", description = "Colours on the page.")
    private Color color = Color.AUTO;

    /** How a reading is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws Exception {
        return new ReadingRun(reports, rules, petrarch, register).into(output());
    }

    private ReadingOutput output() {
        return reports.jsonLines() || format == Format.JSON
                ? new JsonOutput(!reports.jsonLines())
                : new TextOutput(new Style(color.isOn()), Terminal.width());
    }
}
