package dateline.cli.actors;

import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.petrarch.ActorDictionary;
import dateline.register.DictionaryText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors import}: takes up a dictionary of the PETRARCH coders. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes up a PETRARCH dictionary of actors in the register; its codes and days stand beside what is there.")
final class ActorsImport implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Option(names = "--petrarch", required = true, paramLabel = "FILE", description = "The dictionary.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() throws Exception {
        Knowledge knowledge = Knowledge.builtIn();
        ActorDictionary dictionary = ActorDictionary.read(String.valueOf(file.getFileName()), text(), knowledge);
        ActorDictionary.Codes codes = new ActorDictionary.Codes(knowledge);
        System.err.println("dateline: " + dictionary.account());
        dictionary.account().remarks().forEach(r -> System.err.println("  " + r));
        RegisterFile.Changed changed = actors.register()
                .change(
                        "import " + file.getFileName(),
                        state -> DictionaryText.taken(state.register(), dictionary, codes));
        ActorsCommand.tell(changed);
        return 0;
    }

    private String text() throws Exception {
        if (Files.isDirectory(file) || !Files.exists(file)) {
            String found = Files.isDirectory(file) ? "a folder" : "none";
            throw new RegisterException(file + ": expected a PETRARCH dictionary of actors, found " + found);
        }
        try {
            return TextFile.text(file.toString(), Files.readAllBytes(file));
        } catch (IntakeException e) {
            throw new RegisterException(String.valueOf(e.getMessage()));
        }
    }
}
