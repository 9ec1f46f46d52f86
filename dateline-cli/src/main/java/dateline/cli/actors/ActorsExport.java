package dateline.cli.actors;

import dateline.cli.terminal.AsideFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.petrarch.ActorDictionary;
import dateline.register.DictionaryText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors export}: the register as a dictionary that the PETRARCH coders read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the register as a dictionary of actors that the PETRARCH coders read. An office holds there on"
                        + " the days that were set, else from the first report that names it to the last.")
final class ActorsExport implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Option(
            names = "--petrarch",
            required = true,
            paramLabel = "FILE",
            description = "The dictionary to write; - for standard output.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Override
    public Integer call() throws Exception {
        DictionaryText.Written written =
                DictionaryText.write(actors.existing().register(), new ActorDictionary.Codes(Knowledge.builtIn()));
        written.remarks().forEach(r -> System.err.println("dateline: " + r));
        if (out.toString().equals("-")) {
            System.out.print(written.text());
        } else {
            AsideFile.write(out, written.text());
        }
        return 0;
    }
}
