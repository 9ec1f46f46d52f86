package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dateline.language.engine.Engine;
import dateline.language.engine.EngineCache;
import dateline.language.engine.Field;
import dateline.language.engine.Words;
import dateline.language.preparation.Preparation;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The prepared engine says of every word what the library says of it. */
class SameAsLibraryTest {
    private static final Path OWN = Path.of("../corpus/reports");

    /** A folder with JSON Lines of texts beside the project, where there is one. */
    private static final Path TEXTS = Path.of(System.getProperty("comparison.texts", ""));

    private static Engine engine;
    private static LibraryChain library;

    @BeforeAll
    static void load() throws IOException {
        Preparation.run(EngineCache.file(), System.out::println);
        engine = Engine.open(EngineCache.file());
        library = LibraryChain.load();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void on_every_word_of_the_project_s_reports() throws IOException {
        assertSame(Paragraphs.ofReports(OWN), 2_500);
    }

    @Test
    @Tag("slow")
    void on_half_a_million_words_of_news() throws IOException {
        assumeThat(TEXTS).isDirectory();

        assertSame(Paragraphs.ofJsonLines(TEXTS, 60_000), 500_000);
    }

    private static void assertSame(List<String> paragraphs, int atLeast) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String paragraph : paragraphs) {
            List<String> expected = ofLibrary(paragraph);
            List<String> found = ofEngine(paragraph);
            compared += expected.size();
            if (!found.equals(expected)) {
                differences.add(paragraph + "\nlibrary " + expected + "\nengine  " + found);
            }
        }
        System.out.println(compared + " words and marks compared, " + differences.size() + " paragraphs differ");
        assertThat(compared).isGreaterThan(atLeast);
        assertThat(differences).isEmpty();
    }

    private static List<String> ofLibrary(String paragraph) {
        List<String> lines = new ArrayList<>();
        for (NLPNode[] sentence : library.read(paragraph)) {
            for (int i = 1; i < sentence.length; i++) {
                NLPNode word = sentence[i];
                lines.add(line(
                        i,
                        word.getStartOffset(),
                        word.getEndOffset(),
                        word.getWordForm(),
                        word.getLemma(),
                        word.getPartOfSpeechTag(),
                        word.getNamedEntityTag(),
                        word.getDependencyHead().getID(),
                        word.getDependencyLabel()));
            }
        }
        return lines;
    }

    private static List<String> ofEngine(String paragraph) {
        List<String> lines = new ArrayList<>();
        for (Words sentence : engine.read(paragraph)) {
            for (int i = 1; i < sentence.size(); i++) {
                lines.add(line(
                        i,
                        sentence.start(i),
                        sentence.end(i),
                        sentence.form(i),
                        sentence.text(Field.LEMMA, i),
                        sentence.text(Field.PART_OF_SPEECH, i),
                        sentence.text(Field.ENTITY, i),
                        sentence.head(i),
                        sentence.text(Field.LABEL, i)));
            }
        }
        return lines;
    }

    private static String line(Object... values) {
        return List.of(values).toString();
    }
}
