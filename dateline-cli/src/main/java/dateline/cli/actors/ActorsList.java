package dateline.cli.actors;

import dateline.register.Entry;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors list}: who stands in the register. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists who stands in the register.")
final class ActorsList implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORDS",
            description = "Only those in whose names or offices these words stand, whatever the capitals and accents.")
    private @Nullable String words;

    @Option(
            names = "--format",
            paramLabel = "table|csv|jsonl",
            description = "A table for people (the default), a row an office, or a line of JSON an entry.")
    private Format format = Format.TABLE;

    /** How the register is printed. */
    enum Format {
        TABLE,
        CSV,
        JSONL
    }

    @Override
    public Integer call() throws Exception {
        List<Entry> entries = actors.existing().register().entries().stream()
                .filter(this::isAsked)
                .toList();
        System.out.print(
                switch (format) {
                    case TABLE -> ActorsCommand.page(entries);
                    case CSV -> RegisterLines.csv(entries);
                    case JSONL -> RegisterLines.json(entries);
                });
        return 0;
    }

    private boolean isAsked(Entry entry) {
        return words == null || entry.tellsOf(words);
    }
}
