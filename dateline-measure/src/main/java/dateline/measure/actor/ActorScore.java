package dateline.measure.actor;

import dateline.intake.IntakeException;
import dateline.knowledge.Knowledge;
import dateline.language.LanguageAnalyzer;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Prints how well the actors of reports agree with the mentions marked by hand. */
public final class ActorScore {
    private static final Map<String, BiFunction<Mentions, Mentions, Ratio>> MEASURES = measures();

    private ActorScore() {}

    private static Map<String, BiFunction<Mentions, Mentions, Ratio>> measures() {
        Map<String, BiFunction<Mentions, Mentions, Ratio>> all = new LinkedHashMap<>();
        all.put("mentions", Measures::detection);
        all.put("B-cubed", Measures::bCubed);
        all.put("MUC", Measures::muc);
        all.put("CEAF-e", Measures::ceafEntities);
        return all;
    }

    /**
     * Scores the reports below the folder named first, "corpus/reports" if none is; with "--differences" after it, prints
     * what was marked or found alone as well.
     */
    public static void main(String[] arguments) throws IOException, IntakeException {
        List<MarkedFolder> folders =
                MarkedFolder.below(Path.of(arguments.length > 0 ? arguments[0] : "corpus/reports"));
        boolean differences = arguments.length > 1 && arguments[1].equals("--differences");
        LanguageAnalyzer language = Nlp4jAnalyzer.open(EngineCache.file());
        ReportReader reader = new ReportReader(language, Knowledge.builtIn());
        Map<String, Ratio> all = new LinkedHashMap<>();
        for (MarkedFolder folder : folders) {
            List<Actor> actors = reader.read(folder.article()).actors();
            Map<String, Ratio> here = score(folder, actors);
            here.forEach((measure, ratio) -> all.merge(measure, ratio, Ratio::and));
            Ratio cubed = here.getOrDefault("B-cubed", Ratio.NONE);
            print("%-34s B-cubed %5.1f", folder.name(), 100 * cubed.f1());
            if (differences) {
                Differences.of(folder, actors).forEach(System.out::println);
            }
        }
        double mentions = all.getOrDefault("mentions", Ratio.NONE).marked();
        print("%n%d reports, %.0f mentions%n%-10s %6s %6s %6s", folders.size(), mentions, "", "P", "R", "F1");
        all.forEach((measure, ratio) -> print(
                "%-10s %6.1f %6.1f %6.1f", measure, 100 * ratio.precision(), 100 * ratio.recall(), 100 * ratio.f1()));
        print("%-10s %20.1f", "CoNLL", 100 * conll(all));
    }

    /** Each measure on one report. */
    static Map<String, Ratio> score(MarkedFolder folder, List<Actor> actors) {
        Mentions marked = folder.report().mentions();
        Mentions found = Mentions.of(actors);
        Map<String, Ratio> here = new LinkedHashMap<>();
        MEASURES.forEach((measure, of) -> here.put(measure, of.apply(marked, found)));
        return here;
    }

    /** Mean of the three measures of the shared task. */
    private static double conll(Map<String, Ratio> all) {
        return List.of("B-cubed", "MUC", "CEAF-e").stream()
                .mapToDouble(m -> all.getOrDefault(m, Ratio.NONE).f1())
                .average()
                .orElse(0);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
