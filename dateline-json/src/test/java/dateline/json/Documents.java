package dateline.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Readings to test with: right ones, wrong ones of one fault each, and the golden readings of the project's own reports. */
final class Documents {
    private static final Path FOLDER = Path.of("src/test/resources/reading");

    private static final Path REPORTS = Path.of("../corpus/reports");

    private Documents() {}

    static List<Path> valid() throws IOException {
        return in(FOLDER.resolve("valid"));
    }

    static List<Path> invalid() throws IOException {
        return in(FOLDER.resolve("invalid"));
    }

    static List<Path> golden() throws IOException {
        return in(REPORTS).stream()
                .map(f -> f.resolve("reading.json"))
                .filter(Files::exists)
                .toList();
    }

    static String valid(String name) {
        return text(FOLDER.resolve("valid").resolve(name + ".json"));
    }

    static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
