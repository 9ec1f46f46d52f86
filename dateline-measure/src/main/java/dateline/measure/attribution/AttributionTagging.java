package dateline.measure.attribution;

import dateline.intake.IntakeException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Marks reports by what was learned, and prints a line for each. */
public final class AttributionTagging {
    private static final String USAGE = "AttributionTagging MODEL-FOLDER REPORTS.jsonl";

    private AttributionTagging() {}

    /** Takes the model from the folder named first and the reports from the file named second. */
    public static void main(String[] arguments) throws IOException, IntakeException {
        Arguments given = new Arguments(arguments, 2, USAGE);
        AttributionModel model = AttributionModel.load(given.file(0));
        List<Lesson> lessons = MarkedReportReading.lessons(AnnotatedFile.unmarked(given.file(1)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        lessons.forEach(l -> out.println(PredictionLine.of(l.report(), model.tag(l))));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.println(String.format(
                Locale.ROOT,
                "%.0f words/s on one thread, without the engine and the rules",
                MarkedReportReading.words(lessons) / seconds));
    }
}
