package dateline.measure.telling;

import dateline.article.Anatomy;
import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.record.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a report and its marks: marks.txt beside article.txt and, where the day is known, published.txt.
 *
 * @param name "sumy-night-raid"
 * @param article the report as the reader gets it
 * @param marks what it tells
 */
record TellingFolder(String name, Article article, Marks marks) {
    /** Those below a folder that have a marks.txt, by name. */
    static List<TellingFolder> below(Path folder) throws IOException, IntakeException {
        List<TellingFolder> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.endsWith("marks.txt")).sorted().toList()) {
                found.add(read(file));
            }
        }
        return found;
    }

    private static TellingFolder read(Path file) throws IOException, IntakeException {
        Path text = file.resolveSibling("article.txt");
        Path day = file.resolveSibling("published.txt");
        String name = String.valueOf(file.toAbsolutePath().resolveSibling("").getFileName());
        Optional<GivenDate> published =
                Files.exists(day) ? Optional.of(GivenDate.read(Files.readString(day))) : Optional.empty();
        Article article = Anatomy.read(TextFile.received(name, Files.readAllBytes(text), published));
        return new TellingFolder(name, article, Marks.read(file.toString(), Files.readAllLines(file), article.text()));
    }
}
