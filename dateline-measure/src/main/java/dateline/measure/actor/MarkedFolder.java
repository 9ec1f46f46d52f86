package dateline.measure.actor;

import dateline.article.Anatomy;
import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a report and its mentions: actors.txt beside article.txt and, where the day is known, published.txt. Only
 * mentions in paragraphs and captions count: a headline tells the same again and is not read.
 *
 * @param name "conflict-ap"
 * @param article the report as the reader gets it
 * @param report the same with its mentions
 */
record MarkedFolder(String name, Article article, MarkedReport report) {
    /** Those below a folder that have an actors.txt, by name. */
    static List<MarkedFolder> below(Path folder) throws IOException, IntakeException {
        List<MarkedFolder> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.endsWith("actors.txt")).sorted().toList()) {
                found.add(read(file));
            }
        }
        return found;
    }

    private static MarkedFolder read(Path file) throws IOException, IntakeException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + ": expected a file in a folder");
        }
        Path article = folder.resolve("article.txt");
        MarkedReport report = MarkedReport.parse(file.toString(), Files.readString(file));
        if (!report.text().equals(Files.readString(article))) {
            throw new IOException(file + ": expected the text of " + article
                    + " when brackets and numbers are taken out, found another; mend the marked text");
        }
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        String name = String.valueOf(folder.getFileName());
        Article received = Anatomy.read(TextFile.received(name, bytes, published(folder)));
        return new MarkedFolder(name, received, report.within(news(received)));
    }

    private static List<Span> news(Article article) {
        return article.parts().stream()
                .filter(p -> p.kind().isNews())
                .map(Part::span)
                .toList();
    }

    private static Optional<GivenDate> published(Path folder) throws IOException, IntakeException {
        Path day = folder.resolve("published.txt");
        return Files.exists(day) ? Optional.of(GivenDate.read(Files.readString(day))) : Optional.empty();
    }
}
