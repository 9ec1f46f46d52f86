package dateline.cli;

import dateline.EngineException;
import dateline.cli.actors.ActorsCommand;
import dateline.cli.actors.RegisterException;
import dateline.cli.gazetteer.GazetteerCommand;
import dateline.cli.gazetteer.GazetteerException;
import dateline.cli.terminal.OutputException;
import dateline.cli.terminal.RefusedException;
import dateline.cli.terminal.StandardOutput;
import dateline.knowledge.RuleException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** {@code dateline}: reads news reports and keeps a sourced record of what happened and who says so. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline " + Main.VERSION,
        description =
                "Reads news reports and keeps a sourced record of what happened, who says so, and where accounts differ.",
        subcommands = {
            ReadCommand.class,
            QuotesCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            CodesCommand.class,
            ActorsCommand.class,
            SchemaCommand.class,
            GazetteerCommand.class,
            PrepareCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 all was read, 1 some input could not be read, or not to its end (the rest was), 2 wrong usage,"
                    + " rules or register, 3 the language engine could not be prepared or the output not be written,"
                    + " 141 whoever read the output closed it."
        })
final class Main implements Runnable {
    static final String VERSION = "0.1.0";

    /** What a shell says of a program that ends because nobody reads on. */
    private static final int PIPE_CLOSED = 141;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    Main() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Expected a command such as \"read\", found none");
    }

    public static void main(String[] arguments) {
        StandardOutput.install();
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    /** Help, too, may find that it cannot be written. */
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutputException e) {
            return exitCode(e);
        }
    }

    private static int exitCode(OutputException lost) {
        if (lost.isPipeClosed()) {
            return PIPE_CLOSED;
        }
        System.err.println("dateline: " + lost.getMessage());
        return 3;
    }

    /** The command line with its messages: what goes wrong is said in one line, not by a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::run)
                .setExecutionExceptionHandler((exception, command, parsed) -> exitCode(exception));
    }

    private static int exitCode(Exception exception) throws Exception {
        if (exception instanceof OutputException lost) {
            return exitCode(lost);
        }
        if (exception instanceof RuleException) {
            System.err.println(exception.getMessage());
            return 2;
        }
        if (exception instanceof RefusedException) {
            System.err.println("dateline: " + exception.getMessage());
            return 2;
        }
        Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        if (cause instanceof RegisterException) {
            System.err.println("dateline: " + cause.getMessage());
            return 1;
        }
        if (cause instanceof GazetteerException) {
            System.err.println("dateline: " + cause.getMessage());
            return 2;
        }
        if (cause instanceof EngineException) {
            System.err.println("dateline: " + cause.getMessage());
            return 3;
        }
        throw exception;
    }
}
