package dateline.measure;

import dateline.article.Anatomy;
import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.record.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports to measure with. */
final class Reports {
    private static final GivenDate DAY = GivenDate.of(LocalDate.of(2024, 5, 15));

    private Reports() {}

    /** Those of the files named article.txt below a folder. */
    static List<Article> below(Path folder) throws IOException, IntakeException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.endsWith("article.txt")).sorted().toList()) {
                articles.add(
                        Anatomy.read(TextFile.received(file.toString(), Files.readAllBytes(file), Optional.of(DAY))));
            }
        }
        return articles;
    }
}
