package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.register.Correction;
import dateline.register.Entry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors merge}: entries that are the same person become one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Makes one of entries that are the same: the first keeps its id and name, the names and offices of the"
                        + " others join it.")
final class ActorsMerge implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The entry that stays.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String first;

    @Parameters(index = "1", arity = "1..*", paramLabel = "OTHER", description = "The entries that join it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> others;

    @Override
    public Integer call() throws Exception {
        String what = "merge " + first + " " + String.join(" ", others);
        return actors.change(what, register -> {
            Entry kept = ActorsCommand.one(register, first);
            List<Entry> joining =
                    others.stream().map(o -> ActorsCommand.one(register, o)).toList();
            if (joining.contains(kept)) {
                throw new RefusedException("Expected different entries, found \"" + kept.id() + "\" twice");
            }
            return Correction.merged(register, kept, joining);
        });
    }
}
