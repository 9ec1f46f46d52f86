package dateline.cli;

import dateline.cli.actors.RegisterException;
import dateline.cli.actors.RegisterFile;
import dateline.knowledge.Knowledge;
import dateline.reading.ReportedOffices;
import dateline.record.Reading;
import dateline.register.Learning;
import dateline.register.OfficeReport;
import dateline.register.Register;
import dateline.register.RegisterKnowledge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The option {@code --register}: reports are read with what the register holds when the run begins, and what they say of
 * offices is added when it ends. So a run reads the same whatever the order and the number of threads.
 */
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "A register of who holds which office: reports are read with what it holds, and what they say of"
                            + " offices is added to it at the end. It is made where there is none.")
    private @Nullable Path file;

    @Option(names = "--register-read-only", description = "Reads with the register and adds nothing to it.")
    private boolean readOnly;

    /** Whoever tells the country before those who leave it open; else in the order of days. */
    private static final Comparator<OfficeReport> FULLEST_FIRST =
            Comparator.comparing((OfficeReport t) -> t.country().isEmpty()).thenComparing(OfficeReport::where);

    private final List<OfficeReport> told = new ArrayList<>();
    private @Nullable ReportedOffices offices;
    private int reports;

    /** The same for a command that never adds to it. */
    Knowledge justBeside(Knowledge knowledge) throws IOException {
        readOnly = true;
        return beside(knowledge);
    }

    /** Knowledge with the register beside it; refuses one that cannot be read, or written at the end. */
    Knowledge beside(Knowledge knowledge) throws IOException {
        if (file == null) {
            return knowledge;
        }
        RegisterFile register = new RegisterFile(file, Clock.systemUTC());
        if (readOnly && !register.exists()) {
            throw new RegisterException(
                    file + ": expected a register, found none; without --register-read-only it is made");
        }
        if (!readOnly) {
            register.checkWritable();
            offices = new ReportedOffices(knowledge);
        }
        Register known = readOnly ? register.register() : register.state().register();
        return RegisterKnowledge.with(knowledge, known);
    }

    /** Notes what a reading says of offices. */
    synchronized void saw(Reading reading) {
        if (offices != null) {
            reports++;
            told.addAll(offices.find(reading));
        }
    }

    /** Adds what was noted; 0 when it could be added, else 1. */
    int add(PrintStream err) {
        if (file == null || told.isEmpty()) {
            return 0;
        }
        try {
            add(new RegisterFile(file, Clock.systemUTC()), err);
            return 0;
        } catch (IOException | dateline.knowledge.RuleException e) {
            err.println("dateline: the register could not be added to: " + e.getMessage());
            return 1;
        }
    }

    private void add(RegisterFile register, PrintStream err) throws IOException {
        List<OfficeReport> notTaken = new ArrayList<>();
        register.change("read " + reports + (reports == 1 ? " report" : " reports"), state -> {
            Learning learning = new Learning(state.register());
            told.stream().sorted(FULLEST_FIRST).forEach(learning::take);
            notTaken.addAll(learning.notTaken());
            return learning.register();
        });
        notTaken.forEach(t -> err.println("dateline: " + register.path() + ": several are called \"" + t.name()
                + "\"; which of them " + t.where().report() + " means is not plain, so it was not taken up"));
    }
}
