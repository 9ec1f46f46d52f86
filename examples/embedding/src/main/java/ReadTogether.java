import dateline.Dateline;
import dateline.record.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four threads open Dateline at once over the cache folder named first, and read the same report. */
public class ReadTogether {
    private static final int THREADS = 4;

    private static final String TEXT = """
            BAMAKO - Mali accused Chad on Monday of shelling a village, killing at least 12 people.

            "We will answer every attack," Defense Minister Abdou Sanogo said. Chad denied the attack.
            """;

    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[0]);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Callable<Reading> read = () -> {
            try (Dateline dateline = Dateline.builder().cacheFolder(cache).open()) {
                return dateline.read(TEXT, LocalDate.of(2024, 5, 15));
            }
        };
        Set<Reading> different = new HashSet<>();
        try {
            for (Future<Reading> done : threads.invokeAll(Collections.nCopies(THREADS, read))) {
                different.add(done.get());
            }
        } finally {
            threads.shutdown();
        }
        Reading reading = different.iterator().next();
        System.out.println(THREADS + " threads, different readings: " + different.size() + ", records: "
                + reading.records().size());
    }
}
