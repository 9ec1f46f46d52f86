package dateline.measure.attribution;

import dateline.intake.IntakeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Learns to attribute from reports that somebody marked, and writes what it learned into a folder. */
public final class AttributionTrainer {
    private static final String USAGE =
            "AttributionTrainer MARKED.jsonl MODEL-FOLDER [--rounds 4] [--hints 0|1] [--least 0.4]";

    private AttributionTrainer() {}

    /** Reads the file named first and writes the folder named second; prints how long it took. */
    public static void main(String[] arguments) throws IOException, IntakeException {
        Arguments given = new Arguments(arguments, 2, USAGE);
        Path folder = given.file(1);
        List<Lesson> lessons = MarkedReportReading.lessons(AnnotatedFile.read(given.file(0)));
        long start = System.nanoTime();
        AttributionModel.learn(lessons, given.settings()).save(folder);
        System.out.println(String.format(
                Locale.ROOT,
                "learned from %d reports, %d words, in %.0f s; written to %s",
                lessons.size(),
                MarkedReportReading.words(lessons),
                (System.nanoTime() - start) / 1e9,
                folder));
    }
}
