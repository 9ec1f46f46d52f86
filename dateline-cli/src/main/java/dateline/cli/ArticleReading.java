package dateline.cli;

import dateline.article.Anatomy;
import dateline.reading.Explanation;
import dateline.reading.ReportReader;
import dateline.record.Reading;
import dateline.record.Received;
import java.util.function.Consumer;

/**
 * The way from a report as it was handed in to its reading. Safe to share between threads.
 *
 * @param seen is told of every reading
 */
record ArticleReading(ReportReader reader, Consumer<Reading> seen) {
    ArticleReading(ReportReader reader) {
        this(reader, reading -> {});
    }

    Reading read(Received received) {
        Reading reading = reader.read(Anatomy.read(received));
        seen.accept(reading);
        return reading;
    }

    Explanation explain(Received received) {
        return reader.explain(Anatomy.read(received));
    }
}
