package dateline.cli.actors;

import dateline.register.HistoryStep;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors history}: what was done to the register, the last first. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Shows what was done to the register, the last step first, with the lines it took out (-) and put in (+).")
final class ActorsHistory implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Override
    public Integer call() throws Exception {
        List<HistoryStep> steps = actors.existing().state().history().steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            System.out.print(shown(steps.get(i)));
        }
        return 0;
    }

    private static String shown(HistoryStep step) {
        String head = step.number() + "  " + step.time() + "  " + step.what() + "\n";
        return head
                + Stream.concat(
                                step.out().stream().map(l -> "   - " + cells(l)),
                                step.in().stream().map(l -> "   + " + cells(l)))
                        .collect(Collectors.joining());
    }

    private static String cells(String line) {
        return Stream.of(line.split("\t")).filter(c -> !c.isEmpty()).collect(Collectors.joining("  ")) + "\n";
    }
}
