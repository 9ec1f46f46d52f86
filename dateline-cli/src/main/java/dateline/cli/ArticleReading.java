package dateline.cli;

import dateline.article.Anatomy;
import dateline.article.Received;
import dateline.reading.Explanation;
import dateline.reading.Reading;
import dateline.reading.ReportReader;

/** The way from a report as it was handed in to its reading. Safe to share between threads. */
record ArticleReading(ReportReader reader) {
    Reading read(Received received) {
        return reader.read(Anatomy.of(received));
    }

    Explanation explain(Received received) {
        return reader.explain(Anatomy.of(received));
    }
}
