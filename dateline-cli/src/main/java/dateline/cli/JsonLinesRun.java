package dateline.cli;

import dateline.cli.terminal.Progress;
import dateline.intake.IntakeException;
import dateline.intake.JsonLines;
import dateline.record.Reading;
import dateline.record.Received;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads JSON Lines, a report a line, and writes what an output makes of them in the same order. Several reports are read at a
 * time, but no more than a few a thread wait in memory.
 */
final class JsonLinesRun {
    private static final int WAITING_PER_THREAD = 8;

    private final ArticleReading reading;
    private final ReadingOutput output;
    private final int threads;
    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final Deque<Future<Line>> waiting = new ArrayDeque<>();
    private int read;
    private boolean whole = true;

    /** What a line gave: what is written of it, why it could not be read, what else is to be said, whether all of it was read. */
    private record Line(String written, String complaint, List<String> remarks, boolean whole) {}

    JsonLinesRun(
            ArticleReading reading,
            ReadingOutput output,
            int threads,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        this.reading = reading;
        this.output = output;
        this.threads = threads;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
    }

    /** 0 when every line was read to its end, else 1. */
    int run() throws IOException, InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.show(() -> "read " + read + " reports")) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    int at = number;
                    String text = line;
                    waiting.add(workers.submit(() -> read(at, text)));
                }
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    write(waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        return whole ? 0 : 1;
    }

    private Line read(int number, String line) {
        try {
            Received received = JsonLines.received(line);
            Reading read = reading.read(received);
            List<String> remarks = Stream.of(output.remark(read), ArticleReading.warning(read))
                    .flatMap(Optional::stream)
                    .toList();
            return new Line(output.of(read, number), "", remarks, !read.isPartial());
        } catch (IntakeException e) {
            return unread(number, line, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return unread(number, line, ArticleReading.defect(e));
        }
    }

    private Line unread(int number, String line, String complaint) {
        String written = output.unread(JsonLines.id(line), complaint);
        return new Line(written, "line " + number + ": " + complaint, List.of(), false);
    }

    private void write(Future<Line> done) throws InterruptedException, ExecutionException {
        Line line = done.get();
        if (line.complaint().isEmpty()) {
            read++;
        } else {
            err.println("dateline: " + line.complaint());
        }
        whole = whole && line.whole();
        line.remarks().forEach(r -> err.println("dateline: " + r));
        out.print(line.written());
        out.flush();
    }
}
