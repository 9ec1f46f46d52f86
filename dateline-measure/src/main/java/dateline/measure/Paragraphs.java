package dateline.measure;

import dateline.intake.IntakeException;
import dateline.intake.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts to measure with, paragraph by paragraph. */
final class Paragraphs {
    private Paragraphs() {}

    /** Those of the files named article.txt below a folder. */
    static List<String> ofReports(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(folder, "article.txt")) {
            paragraphs.addAll(cut(Files.readString(file)));
        }
        return paragraphs;
    }

    /** Those of the JSON Lines files below a folder that hold a "text"; of each file so many words from its beginning. */
    static List<String> ofJsonLines(Path folder, int wordsOfEach) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(folder, ".jsonl")) {
            int words = 0;
            for (String line : Files.readAllLines(file)) {
                for (String paragraph : words < wordsOfEach ? cut(text(line)) : List.<String>of()) {
                    paragraphs.add(paragraph);
                    words += words(paragraph);
                }
            }
        }
        return paragraphs;
    }

    static int words(String paragraph) {
        return paragraph.split(" ").length;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String text(String line) {
        try {
            return JsonLines.received(line).text();
        } catch (IntakeException e) {
            return ""; // files that hold no texts stand among the others
        }
    }

    private static List<String> cut(String text) {
        return Stream.of(text.split("\n\\s*\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
