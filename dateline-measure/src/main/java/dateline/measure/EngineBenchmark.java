package dateline.measure;

import dateline.language.engine.Engine;
import dateline.language.engine.EngineCache;
import dateline.language.engine.Step;
import dateline.language.engine.Words;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The prepared engine beside the library as it comes, on the same text in the same run: one paragraph by the one, the same
 * by the other, and so on, round after round; processor time of the reading thread. Then the engine alone on one thread and
 * on two, by the clock.
 */
public final class EngineBenchmark {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 6;
    private static final long MILLIS_OF_THREADS = 8_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Engine engine;
    private final LibraryChain library;
    private final List<String> paragraphs;
    private long words;

    private EngineBenchmark(Engine engine, LibraryChain library, List<String> paragraphs) {
        this.engine = engine;
        this.library = library;
        this.paragraphs = paragraphs;
    }

    /**
     * Prints the figures for the reports of the project; for the JSON Lines below the folder named first if one is, the first
     * 10,000 words of each file.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> paragraphs = arguments.length > 0
                ? Paragraphs.ofJsonLines(Path.of(arguments[0]), 10_000)
                : Paragraphs.ofReports(Path.of("corpus/reports"));
        try (Engine engine = Engine.open(EngineCache.file())) {
            new EngineBenchmark(engine, LibraryChain.load(), paragraphs).run();
        }
    }

    private void run() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            round();
        }
        nanos.clear();
        words = 0;
        for (int i = 0; i < ROUNDS; i++) {
            round();
        }
        printSteps();
        double one = wordsPerSecond(1);
        double two = wordsPerSecond(2);
        print("one thread %.0f words/s by the clock, two %.0f: %.2f times as many", one, two, two / one);
    }

    private void round() {
        for (String paragraph : paragraphs) {
            readWithLibrary(paragraph);
            readWithEngine(paragraph);
        }
    }

    private void readWithLibrary(String paragraph) {
        List<NLPNode[]> sentences = timed("library: words", () -> library.sentences(paragraph));
        for (NLPComponent<NLPNode> step : library.steps()) {
            timed("library: " + step.getClass().getSimpleName(), () -> {
                sentences.forEach(step::process);
                return step;
            });
        }
    }

    private void readWithEngine(String paragraph) {
        List<Words> sentences = timed("engine: words", () -> engine.sentences(paragraph));
        for (Step step : engine.steps()) {
            timed("engine: " + step.name(), () -> {
                sentences.forEach(step::process);
                return step;
            });
        }
        sentences.forEach(sentence -> words += sentence.size() - 1);
    }

    private <T> T timed(String name, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(name, threads.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void printSteps() {
        print("%d words and marks, %d rounds after %d to warm up", words / ROUNDS, ROUNDS, WARM_UP);
        nanos.forEach((name, time) -> print("%-32s %7.2f µs/word", name, time / 1e3 / words));
        double own = sum("engine");
        double theirs = sum("library");
        print("library %.1f, engine %.1f µs/word: %.2f times as fast", theirs, own, theirs / own);
    }

    private double sum(String whose) {
        return nanos.entrySet().stream()
                .filter(e -> e.getKey().startsWith(whose))
                .mapToDouble(e -> e.getValue() / 1e3 / words)
                .sum();
    }

    /** Each thread reads all paragraphs over and over. */
    private double wordsPerSecond(int count) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            long start = System.nanoTime();
            long end = start + MILLIS_OF_THREADS * 1_000_000;
            Callable<Long> reading = () -> read(end);
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                readers.add(pool.submit(reading));
            }
            long read = 0;
            for (Future<Long> reader : readers) {
                read += reader.get();
            }
            return read / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private long read(long end) {
        long read = 0;
        for (int i = 0; System.nanoTime() < end; i = (i + 1) % paragraphs.size()) {
            for (Words sentence : engine.read(paragraphs.get(i))) {
                read += sentence.size() - 1;
            }
        }
        return read;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
