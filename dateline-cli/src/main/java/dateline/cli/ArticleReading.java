package dateline.cli;

import dateline.article.Anatomy;
import dateline.language.Deadline;
import dateline.reading.ReportReader;
import dateline.record.Doubt;
import dateline.record.Reading;
import dateline.record.Received;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The way from a report as it was handed in to its reading. Safe to share between threads.
 *
 * @param reader reads it
 * @param deadline how long one report may take
 * @param seen is told of every reading
 */
record ArticleReading(ReportReader reader, Duration deadline, Consumer<Reading> seen) {

    Reading read(Received received) {
        Reading reading = reader.read(Anatomy.read(received), Deadline.in(deadline));
        seen.accept(reading);
        return reading;
    }

    /** What is said where a report meets a defect of ours, which must not cost the reports after it. */
    static String defect(Throwable met) {
        return "this report brought out a defect in Dateline (" + met + "); please report it with the text";
    }

    /** What a person should know of a reading for which time was too short. */
    static Optional<String> warning(Reading reading) {
        String why = reading.doubts().stream()
                .filter(ExportOutput::isOfArticle)
                .map(Doubt::why)
                .collect(Collectors.joining("; "));
        return reading.isPartial() ? Optional.of(reading.article().id() + ": read in part; " + why) : Optional.empty();
    }
}
