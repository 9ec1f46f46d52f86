package dateline.cli;

import dateline.cli.terminal.AsideFile;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.petrarch.Dictionary;
import dateline.knowledge.petrarch.Dictionary.Kind;
import dateline.knowledge.petrarch.Remark;
import dateline.knowledge.petrarch.Translation;
import dateline.knowledge.petrarch.TranslationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options {@code --petrarch-…}: dictionaries of the PETRARCH coders, read beside Dateline's own knowledge, and the report
 * of the lines that cannot be honoured. A dictionary that cannot be read is told and done without.
 */
final class PetrarchOption {
    /** How many lines that cannot be honoured are told without being asked for. */
    private static final int SHOWN = 20;

    @Option(
            names = "--petrarch-actors",
            paramLabel = "FILE",
            description = "A PETRARCH dictionary of actors, beside Dateline's own; may be given several times.")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--petrarch-agents",
            paramLabel = "FILE",
            description = "A PETRARCH dictionary of agents; may be given several times.")
    private List<Path> agents = new ArrayList<>();

    @Option(
            names = "--petrarch-verbs",
            paramLabel = "FILE",
            description = "A PETRARCH dictionary of verbs and patterns; may be given several times.")
    private List<Path> verbs = new ArrayList<>();

    @Option(
            names = "--petrarch-report",
            paramLabel = "FILE",
            description = "Where to write all lines of the dictionaries that cannot be honoured, and why.")
    private @Nullable Path report;

    private int exitCode;

    /** Knowledge with the dictionaries beside it; what cannot be honoured is told. */
    Knowledge beside(Knowledge knowledge, PrintStream err) {
        List<Dictionary> dictionaries = new ArrayList<>();
        actors.forEach(file -> read(Kind.ACTORS, file, dictionaries, err));
        agents.forEach(file -> read(Kind.AGENTS, file, dictionaries, err));
        verbs.forEach(file -> read(Kind.VERBS, file, dictionaries, err));
        if (dictionaries.isEmpty()) {
            return knowledge;
        }
        Translation translation = Translation.of(dictionaries, knowledge);
        tell(translation.accounts(), err);
        return knowledge.with(translation.files());
    }

    /** 0 when all dictionaries could be read, else 1. */
    int exitCode() {
        return exitCode;
    }

    private void read(Kind kind, Path file, List<Dictionary> dictionaries, PrintStream err) {
        try {
            if (Files.isDirectory(file) || !Files.exists(file)) {
                String found = Files.isDirectory(file) ? "a folder" : "none";
                throw new IntakeException(file + ": expected a PETRARCH dictionary, found " + found);
            }
            String text = TextFile.text(file.toString(), Files.readAllBytes(file));
            dictionaries.add(new Dictionary(kind, name(file, dictionaries), text));
        } catch (IntakeException e) {
            fail(e.getMessage() + "; it is done without", err);
        } catch (IOException e) {
            fail(file + ": cannot be read (" + e.getMessage() + "); it is done without", err);
        }
    }

    /** Rules are named after their dictionary: by its last part, or as it was given where two end in the same. */
    private static String name(Path file, List<Dictionary> dictionaries) {
        String name = String.valueOf(file.getFileName());
        return dictionaries.stream().anyMatch(d -> d.name().equals(name)) ? file.toString() : name;
    }

    private void tell(List<TranslationReport> accounts, PrintStream err) {
        accounts.forEach(account -> err.println("dateline: " + account));
        List<Remark> remarks =
                accounts.stream().flatMap(a -> a.remarks().stream()).toList();
        remarks.stream().limit(SHOWN).forEach(remark -> err.println("  " + remark));
        if (remarks.size() > SHOWN) {
            String where = report == null ? "--petrarch-report FILE writes all" : "all are in " + report;
            err.println("  … and " + (remarks.size() - SHOWN) + " more; " + where);
        }
        if (report != null) {
            write(report, accounts, remarks);
        }
    }

    private static void write(Path report, List<TranslationReport> accounts, List<Remark> remarks) {
        List<String> lines = new ArrayList<>();
        accounts.forEach(account -> lines.add(account.toString()));
        remarks.forEach(remark -> lines.add(remark.toString()));
        AsideFile.write(report, String.join("\n", lines) + "\n");
    }

    private void fail(String message, PrintStream err) {
        err.println("dateline: " + message);
        exitCode = 1;
    }
}
