package dateline.measure;

import dateline.actor.ActorReader;
import dateline.actor.Cast;
import dateline.event.EventReader;
import dateline.intake.IntakeException;
import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.LanguageAnalyzer;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.place.PlaceReader;
import dateline.place.Places;
import dateline.pledge.PledgeReader;
import dateline.position.PositionReader;
import dateline.reading.ReportReader;
import dateline.record.Article;
import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Statement;
import dateline.reference.References;
import dateline.statement.StatementReader;
import dateline.talks.TalksReader;
import dateline.tally.TallyReader;
import dateline.time.TimeReader;
import dateline.time.Times;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads the project's own reports again and again on one thread and prints words a second by processor time, where the time
 * goes, and the heap. Rounds before the measured ones warm the JVM up.
 */
public final class SpeedBenchmark {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Knowledge knowledge = Knowledge.builtIn();
    private final TimeReader times = new TimeReader(knowledge);
    private final PlaceReader places = new PlaceReader(knowledge);
    private final ActorReader actors = new ActorReader(knowledge);
    private final StatementReader statements = new StatementReader(knowledge);
    private final EventReader events = new EventReader(knowledge);
    private final TallyReader tallies = new TallyReader(knowledge);
    private final PledgeReader pledges = new PledgeReader(knowledge);
    private final TalksReader talks = new TalksReader(knowledge);
    private final PositionReader positions = new PositionReader(knowledge);

    /** Prints the figures for the reports below the folder named first, "corpus/reports" if none is. */
    public static void main(String[] arguments) throws IOException, IntakeException {
        new SpeedBenchmark().run(Path.of(arguments.length > 0 ? arguments[0] : "corpus/reports"));
    }

    private void run(Path folder) throws IOException, IntakeException {
        List<Article> articles = Reports.below(folder);
        long words = articles.stream()
                .mapToLong(a -> a.text().strip().split("\\s+").length)
                .sum();
        long start = System.nanoTime();
        LanguageAnalyzer language = Nlp4jAnalyzer.open(EngineCache.file());
        print("engine opened in %.2f s", (System.nanoTime() - start) / 1e9);
        ReportReader reader = new ReportReader(language, knowledge);
        for (int i = 0; i < WARM_UP; i++) {
            articles.forEach(reader::read);
            articles.forEach(a -> stages(language, a));
        }
        nanos.clear();
        long whole = cpu(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                articles.forEach(reader::read);
            }
        });
        print("%d words, %d rounds, one thread", words, ROUNDS);
        print("whole reading: %.0f words/s of processor time", words * ROUNDS / (whole / 1e9));
        for (int i = 0; i < ROUNDS; i++) {
            articles.forEach(a -> stages(language, a));
        }
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        nanos.forEach((stage, time) ->
                print("%-12s %5.1f %%  %6.1f µs/word", stage, 100.0 * time / all, time / 1e3 / (words * ROUNDS)));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print("live heap: %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** One report, each stage timed. */
    private void stages(LanguageAnalyzer language, Article article) {
        AnalyzedArticle analyzed = timed("language", () -> language.analyze(article));
        Times when = timed("times", () -> times.gather(times.read(analyzed).records()));
        List<Place> named = timed("places", () -> places.read(analyzed).records());
        Places where = places.gather(named);
        Cast who = timed("actors", () -> actors.read(analyzed, named));
        References references = new References(analyzed, when, where, who);
        List<Statement> said =
                timed("statements", () -> statements.read(references).records());
        List<Event> done = timed("events", () -> events.read(references, said).records());
        timed("tallies", () -> tallies.read(references, said, done));
        timed("pledges", () -> pledges.read(references, said));
        timed("talks", () -> talks.read(references, done));
        timed("positions", () -> positions.read(references, said));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(stage, threads.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private long cpu(Runnable work) {
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
