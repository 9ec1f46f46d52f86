package dateline.measure;

import dateline.knowledge.gazetteer.Gazetteer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/** How long the embedded gazetteer takes to open, how many look-ups a second it answers, how much memory it holds. */
public final class GazetteerBenchmark {
    private static final int LOOKUPS = 200_000;
    private static final int ROUNDS = 5;

    private static final List<String> NAMES = List.of(
            "Paris",
            "Ternivka",
            "St. Petersburg",
            "Springfield",
            "Nowhereville",
            "Kyiv",
            "Saint-Étienne",
            "Dnipropetrovsk",
            "Walker County",
            "London");

    private GazetteerBenchmark() {}

    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Gazetteer gazetteer = Gazetteer.embedded();
        long opened = threads.getCurrentThreadCpuTime() - start;
        System.out.printf(Locale.ROOT, "opened in %.0f ms of processor time%n", opened / 1e6);
        System.out.printf(Locale.ROOT, "holds %.1f MB%n", gazetteer.facts().bytes() / 1e6);
        for (int round = 1; round <= ROUNDS; round++) {
            start = threads.getCurrentThreadCpuTime();
            long entries = 0;
            for (int i = 0; i < LOOKUPS; i++) {
                entries += gazetteer.named(NAMES.get(i % NAMES.size())).size();
            }
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "round %d: %,.0f look-ups a second, %,d entries%n", round, LOOKUPS / seconds, entries);
        }
    }
}
