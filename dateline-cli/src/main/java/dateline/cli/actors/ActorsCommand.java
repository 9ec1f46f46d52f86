package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Terminal;
import dateline.register.Entry;
import dateline.register.HistoryStep;
import dateline.register.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dateline actors}: shows and corrects the register of who holds which office. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Shows and corrects the register of who holds which office; without a further command, lists it. An"
                        + " entry is named by its id or by a name that only it has.",
        subcommands = {
            ActorsList.class,
            ActorsMerge.class,
            ActorsSplit.class,
            ActorsCorrect.class,
            ActorsUndo.class,
            ActorsHistory.class,
            ActorsExport.class,
            ActorsImport.class
        })
public final class ActorsCommand implements Callable<Integer> {
    /** Entries that are shown after a change; of more only their number. */
    private static final int SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The register, as \"dateline read --register FILE\" makes it.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        System.out.print(page(existing().register().entries()));
        return 0;
    }

    /** The register that was named, whether or not there is one yet. */
    RegisterFile register() {
        if (file == null) {
            throw new ParameterException(
                    spec.commandLine(), "Expected --register FILE, found none; name the register to show or correct");
        }
        return new RegisterFile(file, Clock.systemUTC());
    }

    /** The register that was named, which must be there. */
    RegisterFile existing() throws IOException {
        RegisterFile register = register();
        if (!register.exists()) {
            throw new RegisterException(
                    register.path() + ": expected a register, found none; \"dateline read --register FILE\" makes one");
        }
        return register;
    }

    /** Changes the register and shows what has become of the entries that changed. */
    int change(String what, Function<Register, Register> change) throws IOException {
        RegisterFile.Changed changed = existing().change(what, state -> change.apply(state.register()));
        tell(changed);
        return 0;
    }

    /** Shows what a change did and how to take it back. */
    static void tell(RegisterFile.Changed changed) {
        HistoryStep step = changed.step();
        if (step == null) {
            System.out.println("nothing to change");
            return;
        }
        List<String> ids =
                step.in().stream().map(l -> l.split("\t", 2)[0]).distinct().toList();
        Register now = changed.after().register();
        System.out.print(
                ids.size() > SHOWN
                        ? ids.size() + " entries changed\n"
                        : page(now.entries().stream()
                                .filter(e -> ids.contains(e.id()))
                                .toList()));
        System.out.println("step " + step.number() + ": " + step.what() + "; \"dateline actors undo " + step.number()
                + "\" takes it back");
    }

    static String page(List<Entry> entries) {
        return new RegisterPage(entries, new Style(Terminal.isOutput()), Terminal.width()).text();
    }

    /** The one entry of this id or name. */
    static Entry one(Register register, String idOrName) {
        List<Entry> called = register.called(idOrName);
        Optional<Entry> only = called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        return only.orElseThrow(() -> new RefusedException(
                called.isEmpty()
                        ? "Expected an entry of the register, found none called \"" + idOrName
                                + "\"; \"dateline actors list\" shows them"
                        : "Expected one entry, found " + called.size() + " called \"" + idOrName + "\"; give the id: "
                                + String.join(
                                        ", ", called.stream().map(Entry::id).toList())));
    }
}
