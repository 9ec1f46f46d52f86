package dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dateline}: reads news reports and keeps a sourced record of what happened and who says so. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        description =
                "Reads news reports and keeps a sourced record of what happened, who says so, and where accounts differ.",
        subcommands = {ReadCommand.class, RulesCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
