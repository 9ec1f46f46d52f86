package dateline.language.engine;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The language engine: words, parts of speech, dictionary forms, entities and dependencies of English text. It holds the
 * prepared file in memory-mapped form and little else. Immutable, safe to share between threads.
 */
public final class Engine implements AutoCloseable {
    /** Words after which a sentence is cut: parsing costs time by the square of a sentence's length. */
    public static final int LONGEST_SENTENCE = 250;

    private final Tokenizer tokenizer;
    private final WordLists words;
    private volatile List<Step> steps;

    private Engine(Tokenizer tokenizer, WordLists words, List<Step> steps) {
        this.tokenizer = tokenizer;
        this.words = words;
        this.steps = steps;
    }

    /**
     * The engine over a prepared file.
     *
     * @throws PreparedFileException when the file is not there, damaged or of another format
     */
    public static Engine open(Path prepared) throws IOException {
        PreparedFile file = PreparedFile.open(prepared);
        WordLists words = new WordLists(file);
        LibraryLogging.settle();
        return new Engine(
                new EnglishTokenizer(),
                words,
                List.of(
                        words,
                        new PartOfSpeechTagger(file),
                        new Lemmatizer(),
                        new NameLists(file),
                        new EntityTagger(file),
                        new DependencyParser(file)));
    }

    /** The steps that {@link #read} takes over each sentence, in order. */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The parts of speech that a word has been seen with, the most frequent first; none when it is unknown. Most names are:
     * only words that are something else besides stand there as "NNP".
     *
     * @param word in small letters
     */
    public List<String> partsOfSpeech(String word) {
        String tags = words.partsOfSpeech(word);
        return tags.isEmpty() ? List.of() : List.of(tags.split("_"));
    }

    /** The sentences of a paragraph; their offsets count from its start. */
    public List<Words> read(String paragraph) {
        List<Words> sentences = sentences(paragraph);
        sentences.forEach(this::read);
        return sentences;
    }

    /** Takes all steps over one of {@link #sentences}; closing meanwhile does not leave words half read. */
    public void read(Words sentence) {
        open().forEach(step -> step.process(sentence));
    }

    private List<Step> open() {
        List<Step> present = steps;
        if (present.isEmpty()) {
            throw new IllegalStateException("The language engine has been closed; open another to read on");
        }
        return present;
    }

    /** The paragraph cut into sentences and words, before any other step. */
    public List<Words> sentences(String paragraph) {
        open();
        return cut(paragraph);
    }

    private List<Words> cut(String paragraph) {
        List<Words> sentences = new ArrayList<>();
        for (List<Token> sentence : CutOff.rejoined(tokenizer.segmentize(tokenizer.tokenize(paragraph)))) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(new Words(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE))));
            }
        }
        return sentences;
    }

    /**
     * Lets go of the prepared file; reading afterwards fails. The memory is unmapped when the garbage collector finds it
     * unused, as Java before version 22 gives no safe way to do it at once.
     */
    @Override
    public void close() {
        steps = List.of();
    }
}
