package dateline.measure.attribution;

import dateline.intake.IntakeException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tags every marked report by a model learned from others of them, and writes what the rules, the tagger and both together
 * find, a file for each {@link Combination}, to be held against what people marked.
 */
public final class AttributionFolds {
    private static final String USAGE =
            "AttributionFolds MARKED.jsonl OUTPUT-FOLDER [--folds 5] [--share 1.0] [--rounds 4]"
                    + " [--hints 0|1] [--least 0.4]";

    private final Map<Combination, PrintStream> files = new EnumMap<>(Combination.class);
    private final TrainingSettings settings;

    private AttributionFolds(TrainingSettings settings) {
        this.settings = settings;
    }

    /** Reads the file named first; writes rules.jsonl, tagger.jsonl, added.jsonl and filtered.jsonl into the folder. */
    public static void main(String[] arguments) throws IOException, IntakeException {
        Arguments given = new Arguments(arguments, 2, USAGE);
        List<Lesson> lessons = MarkedReportReading.lessons(AnnotatedFile.read(given.file(0)));
        Folds folds = new Folds(lessons, (int) given.number("--folds", 5));
        new AttributionFolds(given.settings()).run(folds, given.number("--share", 1), given.file(1));
    }

    private void run(Folds folds, double share, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Combination one : Combination.values()) {
            Path file = folder.resolve(one.name().toLowerCase(Locale.ROOT) + ".jsonl");
            files.put(one, new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8));
        }
        for (int fold = 0; fold < folds.count(); fold++) {
            run(folds.learned(fold, share), folds.held(fold));
        }
        files.values().forEach(PrintStream::close);
    }

    private void run(List<Lesson> learned, List<Lesson> held) {
        long start = System.nanoTime();
        AttributionModel model = AttributionModel.learn(learned, settings);
        long then = System.nanoTime();
        held.forEach(lesson -> write(lesson, model.tag(lesson)));
        System.out.println(String.format(
                Locale.ROOT,
                "learned from %d reports in %.0f s, tagged %d in %.1f s",
                learned.size(),
                (then - start) / 1e9,
                held.size(),
                (System.nanoTime() - then) / 1e9));
    }

    private void write(Lesson lesson, List<Attributed> tagger) {
        files.forEach((combination, file) ->
                file.print(PredictionLine.of(lesson.report(), combination.of(lesson.rules(), tagger)) + "\n"));
    }
}
