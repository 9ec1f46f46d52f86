package dateline.measure.telling;

import dateline.intake.IntakeException;
import dateline.knowledge.Knowledge;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.ReportReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints how well readings agree with what reports tell, as marked by hand: whether the tellings of one act are joined and
 * those of two kept apart, and which values are right. What it takes for a record of the marks stands in {@link Alignment},
 * what it takes for a right value in {@link Judgement}; remarks of the marks in plain words, and lines on headlines, are passed
 * over.
 */
public final class TellingScore {
    private TellingScore() {}

    /**
     * Scores the reports below the folder named first, "corpus/reports" if none is; with "--differences" after it, names
     * what differs as well.
     */
    public static void main(String[] arguments) throws IOException, IntakeException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "corpus/reports");
        boolean differences = arguments.length > 1 && arguments[1].equals("--differences");
        ReportReader reader = new ReportReader(Nlp4jAnalyzer.open(EngineCache.file()), Knowledge.builtIn());
        ReportScore all = ReportScore.NONE;
        int reports = 0;
        for (TellingFolder report : TellingFolder.below(folder)) {
            ReportScore here = ReportScore.of(report.marks(), reader.read(report.article()));
            all = all.and(here);
            reports++;
            print(
                    "%-24s B-cubed %5.1f of %2d tellings, %d of %d pairs joined wrongly",
                    report.name(),
                    100 * here.joins().f1(),
                    here.joins().tellings(),
                    here.joins().wrong(),
                    here.joins().joined());
            if (differences) {
                here.faults().forEach(f -> print("    %s", f));
            }
        }
        print("%n%d reports", reports);
        print(all);
    }

    private static void print(ReportScore score) {
        Joins joins = score.joins();
        double tellings = Math.max(1, joins.tellings());
        print("%n%d tellings of acts told more than once", joins.tellings());
        print("%-16s %6s %6s %6s", "", "P", "R", "F1");
        double recall = joins.recall() / tellings;
        print("%-16s %6.1f %6.1f %6.1f", "B-cubed", 100 * joins.precision() / tellings, 100 * recall, 100 * joins.f1());
        double alone = joins.alone() / tellings;
        print("%-16s %6.1f %6.1f %6.1f", "each alone", 100.0, 100 * alone, 100 * 2 * alone / (1 + alone));
        print(
                "pairs joined wrongly: %d of %d (%.1f %%), %d of them look alike",
                joins.wrong(), joins.joined(), 100.0 * joins.wrong() / Math.max(1, joins.joined()), joins.alike());
        print("%nrecords");
        score.records()
                .forEach((kind, figure) -> print("%-16s %3d of %3d read", kind, figure.right(), figure.settled()));
        print("%-16s %3d", "unmarked events", score.unmarked());
        print("%nvalues of the records read");
        score.values().forEach((name, figure) -> print("%-16s %s", name, figure));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
