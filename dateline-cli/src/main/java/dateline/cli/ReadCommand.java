package dateline.cli;

import dateline.article.Received;
import dateline.intake.IntakeException;
import dateline.reading.Reading;
import dateline.reading.ReportReader;
import dateline.rule.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: reads reports and prints what it found. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads reports and prints who did and said what, how many, and in which words.")
final class ReadCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PetrarchOption petrarch;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Reports as text; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A page for people (text, the default) or JSON.")
    private Format format = Format.TEXT;

    @Option(
            names = "--jsonl",
            description = "Reads JSON Lines {\"id\", \"text\", …} on standard input and writes one reading a line.")
    private boolean jsonLines;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day the reports came out, as 2025-12-03; \"on Tuesday\" is told from there.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to read at a time; the output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--color", paramLabel = "auto|always|never", description = "Colours on the page.")
    private Color color = Color.AUTO;

    /** How a reading is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: expected 1 or more, found " + threads);
        }
        if (jsonLines && !files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--jsonl reads standard input alone, found the file \"" + files.get(0) + "\"");
        }
        if (!jsonLines && files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Expected one or more files, or - for standard input, found none");
        }
        return read();
    }

    private int read() throws Exception {
        try (LanguageEngine engine = LanguageEngine.opening()) {
            // Mistakes in the user's rules are told before anything is read.
            Knowledge knowledge = petrarch.beside(rules.knowledge(), System.err);
            ArticleReading reading = new ArticleReading(new ReportReader(engine, knowledge));
            if (!jsonLines) {
                return Math.max(readFiles(reading), petrarch.exitCode());
            }
            engine.await();
            int exitCode = new JsonLinesRun(reading, threads, System.in, System.out, System.err).run();
            return Math.max(exitCode, petrarch.exitCode());
        }
    }

    private int readFiles(ArticleReading reader) throws Exception {
        ReadingPrinter printer = printer();
        int unread = 0;
        for (String file : files) {
            try {
                Received received = ReportFile.received(file, Optional.ofNullable(published));
                Reading reading = reader.read(received);
                printer.print(reading);
            } catch (IntakeException e) {
                System.err.println("dateline: " + e.getMessage());
                unread++;
            }
        }
        return unread == 0 ? 0 : 1;
    }

    private ReadingPrinter printer() {
        return format == Format.JSON
                ? new JsonPrinter(System.out)
                : new TextPrinter(System.out, new Style(color.isOn()), Terminal.width());
    }
}
