package dateline.cli;

import dateline.intake.GivenDate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which reports a command reads: files, standard input, or JSON Lines on standard input. */
final class ReportsOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Reports as text; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--jsonl",
            description =
                    "Reads JSON Lines {\"id\", \"text\", …} on standard input, a report a line, and writes them in"
                            + " the same order.")
    private boolean jsonLines;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = GivenDateConverter.class,
            description =
                    "The day or moment the reports came out, as 2025-12-03 or 2025-12-03T14:05:00Z; \"on Tuesday\" is told"
                            + " from there.")
    private @Nullable GivenDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to read at a time with --jsonl; the output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description =
                    "How long one report may take, 60 seconds unless said; what was read by then is written, marked as"
                            + " partial.")
    private double seconds = 60;

    List<String> files() {
        return files;
    }

    boolean jsonLines() {
        return jsonLines;
    }

    Optional<GivenDate> published() {
        return Optional.ofNullable(published);
    }

    int threads() {
        return threads;
    }

    /** How long one report may take. */
    Duration deadline() {
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }

    /** Refuses what cannot be meant, before anything is loaded. */
    void check() {
        if (threads < 1) {
            refuse("--threads: expected 1 or more, found " + threads);
        }
        if (!(seconds > 0)) {
            refuse("--deadline: expected a number of seconds such as 60 or 0.5, found " + seconds);
        }
        if (jsonLines && !files.isEmpty()) {
            refuse("--jsonl reads standard input alone, found the file \"" + files.get(0) + "\"");
        }
        if (jsonLines && published != null) {
            refuse("--published: with --jsonl each line has its own day, in \"published\"; write it there");
        }
        if (!jsonLines && files.isEmpty()) {
            refuse("Expected one or more files, or - for standard input, found none");
        }
    }

    private void refuse(String message) {
        throw new ParameterException(spec.commandLine(), message);
    }
}
