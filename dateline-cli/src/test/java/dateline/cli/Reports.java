package dateline.cli;

import dateline.cli.engine.PreparationProgress;
import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.knowledge.Knowledge;
import dateline.reading.ReportReader;
import dateline.record.Origin;
import dateline.record.Reading;
import dateline.record.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The project's own reports, and a reader loaded once for all tests of a JVM. */
final class Reports {
    static final Path FOLDER = Path.of("../corpus/reports");

    private static final class Holder {
        private static final ArticleReading READER = new ArticleReading(
                new ReportReader(PreparationProgress.openingEngine(), Knowledge.builtIn()),
                Duration.ofHours(1),
                reading -> {});
    }

    private Reports() {}

    static ArticleReading reader() {
        return Holder.READER;
    }

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name).resolve("article.txt"));
    }

    static Reading read(String name) throws IOException {
        return read(name, text(name));
    }

    /** The report of this name with another text, on its own day of publication. */
    static Reading read(String name, String text) {
        try {
            return reader().read(received(name, text));
        } catch (IntakeException | IOException e) {
            throw new UncheckedIOException(new IOException(name, e));
        }
    }

    private static Received received(String name, String text) throws IntakeException, IOException {
        Path day = FOLDER.resolve(name).resolve("published.txt");
        Optional<GivenDate> published =
                Files.exists(day) ? Optional.of(GivenDate.read(Files.readString(day))) : Optional.empty();
        return from(publisher(name), TextFile.received(name, text.getBytes(StandardCharsets.UTF_8), published));
    }

    private static Optional<String> publisher(String name) throws IOException {
        Path outlet = FOLDER.resolve(name).resolve("publisher.txt");
        return Files.exists(outlet) ? Optional.of(Files.readString(outlet).strip()) : Optional.empty();
    }

    private static Received from(Optional<String> publisher, Received report) {
        Origin origin = report.origin();
        return new Received(
                new Origin(origin.id(), origin.sha256(), origin.extractor(), publisher, origin.url(), origin.edition()),
                report.text(),
                report.published(),
                report.headline(),
                report.language(),
                report.doubts());
    }
}
