package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.register.History;
import dateline.register.HistoryStep;
import dateline.register.Register;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors undo}: takes back a step of the history. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "Takes back the last step that has not been taken back yet, or the one of this number; that is a step"
                        + " too, and can be taken back.")
final class ActorsUndo implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Parameters(arity = "0..1", paramLabel = "STEP", description = "Number of a step, as \"history\" shows it.")
    private @Nullable Integer number;

    @Override
    public Integer call() throws Exception {
        RegisterFile register = actors.existing();
        HistoryStep step = step(register.state().history());
        ActorsCommand.tell(
                register.change("undo " + step.number(), state -> without(step, state.history(), state.register())));
        return 0;
    }

    private HistoryStep step(History history) {
        Optional<HistoryStep> step = number == null
                ? history.last()
                : history.steps().stream().filter(s -> s.number() == number).findFirst();
        return step.orElseThrow(() -> new RefusedException(
                number == null
                        ? "Expected a step to undo, found none"
                        : "Expected a step from 1 to " + history.steps().size() + ", found " + number));
    }

    private Register without(HistoryStep step, History history, Register register) {
        try {
            return history.without(step, register);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
