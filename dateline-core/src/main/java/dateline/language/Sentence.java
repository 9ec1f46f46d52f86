package dateline.language;

import dateline.record.Part;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a report: its words as a tree and its clauses. Immutable.
 *
 * <p>Two sentences of one paragraph share {@link #part()}; a caption's sentences have a part of that kind.
 */
public final class Sentence {
    private final int index;
    private final Part part;
    private final String articleText;
    private final List<Word> words;
    private final List<List<Word>> children;
    private final List<Clause> clauses;

    /**
     * @param index place among the article's sentences, from 0
     * @param part the part of the report it stands in
     * @param articleText the whole text of the report
     * @param tokens its words in order as the engine gives them, at least one
     */
    public Sentence(int index, Part part, String articleText, List<Token> tokens) {
        this.index = index;
        this.part = part;
        this.articleText = articleText;
        this.words = tokens.stream().map(t -> new Word(this, t)).toList();
        this.children = childrenOf(words);
        this.clauses = ClauseReader.read(this);
    }

    private static List<List<Word>> childrenOf(List<Word> words) {
        List<List<Word>> children = new ArrayList<>();
        words.forEach(w -> children.add(new ArrayList<>(2)));
        for (Word word : words) {
            if (word.headIndex() >= 0) {
                children.get(word.headIndex()).add(word);
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public Part part() {
        return part;
    }

    /** Its words and marks, in order. */
    public List<Word> words() {
        return words;
    }

    public Word word(int i) {
        return words.get(i);
    }

    /** Clauses in the order of their predicates. */
    public List<Clause> clauses() {
        return clauses;
    }

    List<Word> childrenAt(int i) {
        return children.get(i);
    }

    public Span span() {
        return words.get(0).span().to(words.get(words.size() - 1).span());
    }

    public String text() {
        return span().of(articleText);
    }

    /** The characters at a span, as they stand. */
    public String textAt(Span span) {
        return span.of(articleText);
    }

    /** The words of this sentence at a span, with one blank for each stretch of white space. */
    public String textBetween(Span span) {
        return span.of(articleText).replaceAll("\\s+", " ");
    }

    /** The words from one index up to another. */
    public List<Word> words(int from, int to) {
        return words.subList(from, to);
    }

    /** Where the words from one index up to another stand, without marks at the edges. */
    public Span spanOf(int from, int to) {
        return spanOf(words(from, to));
    }

    /** The words from one index up to another with marks at the edges, and one blank for each stretch of white space. */
    public String textOf(int from, int to) {
        return textBetween(word(from).span().to(word(to - 1).span()));
    }

    /** From the first character of the first to the last of the last of these words, without marks at the edges. */
    public static Span spanOf(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (to - from > 1 && words.get(from).isPunctuation()) {
            from++;
        }
        while (to - from > 1 && words.get(to - 1).isPunctuation()) {
            to--;
        }
        return words.get(from).span().to(words.get(to - 1).span());
    }

    @Override
    public String toString() {
        return text();
    }
}
