package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.register.Correction;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors split}: one entry that was two people becomes two. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Makes two of an entry that is two people: the offices named go to a new one.")
final class ActorsSplit implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The entry that is two people.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "OFFICE",
            description =
                    "An office of the new entry, by its title or as the table shows it: \"general (MLIMIL)\"; may be"
                            + " given several times.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> offices;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the new entry; without it the same name.")
    private @Nullable String newName;

    @Override
    public Integer call() throws Exception {
        return actors.change("split " + name + " --role " + String.join(" --role ", offices), register -> {
            Entry entry = ActorsCommand.one(register, name);
            RoleChoice choice = new RoleChoice(entry);
            List<RoleHeld> leaving =
                    offices.stream().map(choice::one).distinct().toList();
            if (leaving.size() == entry.roles().size()) {
                throw new RefusedException(
                        "Expected an office that stays with \"" + entry.id() + "\", found all of them leaving");
            }
            return Correction.split(register, entry, leaving, newName == null ? entry.name() : newName);
        });
    }
}
