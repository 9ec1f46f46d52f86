package dateline.language.engine;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence, numbered from 1, with what the engine's steps have found of each. Number 0 is the root, which
 * stands for no word.
 */
public final class Words {
    /** Stands in the root's place; no text has such a word. */
    private static final Value ROOT = Value.of("@#r$%");

    private static final int[] NONE = {};

    private final int size;
    private final String[] forms;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[][] texts;
    private final long[] prints;
    private final long[] powers;
    private final int[][] lists;
    private final Arcs arcs;

    Words(List<? extends Token> tokens) {
        size = tokens.size() + 1;
        forms = new String[size];
        starts = new int[size];
        ends = new int[size];
        texts = new @Nullable String[Field.COUNT][size];
        prints = new long[size * Field.COUNT];
        powers = new long[size * Field.COUNT];
        lists = new int[size * ListField.COUNT][];
        Arrays.fill(lists, NONE);
        arcs = new Arcs(size);
        forms[0] = ROOT.text();
        set(Field.LEMMA, 0, ROOT);
        set(Field.PART_OF_SPEECH, 0, ROOT);
        for (int i = 1; i < size; i++) {
            Token token = tokens.get(i - 1);
            starts[i] = token.getStartOffset();
            ends[i] = token.getEndOffset();
            write(i, token.getWordForm());
        }
    }

    private void write(int word, String form) {
        forms[word] = form;
        String simple = StringUtils.toSimplifiedForm(form);
        String lower = StringUtils.toLowerCase(simple);
        set(Field.FORM, word, Value.of(simple));
        set(Field.LOWER_FORM, word, Value.of(lower));
        set(Field.SHAPE, word, Value.of(StringUtils.getShape(simple, 2)));
        affix(Field.PREFIX_2, word, lower, 0, 2);
        affix(Field.PREFIX_3, word, lower, 0, 3);
        int end = lower.length();
        affix(Field.SUFFIX_1, word, lower, end - 1, end);
        affix(Field.SUFFIX_2, word, lower, end - 2, end);
        affix(Field.SUFFIX_3, word, lower, end - 3, end);
        affix(Field.SUFFIX_4, word, lower, end - 4, end);
    }

    /** An affix counts only when it is not the whole word. */
    private void affix(Field field, int word, String lower, int start, int end) {
        if (start >= 0 && end - start < lower.length()) {
            prints[place(field, word)] = ModelFingerprint.of(lower, start, end);
            powers[place(field, word)] = ModelFingerprint.power(end - start);
        }
    }

    private static int place(Field field, int word) {
        return word * Field.COUNT + field.ordinal();
    }

    /** One more than the number of words. */
    public int size() {
        return size;
    }

    /** The word as written. */
    public String form(int word) {
        return forms[word];
    }

    /** Where the word begins in the text read. */
    public int start(int word) {
        return starts[word];
    }

    /** Where the word ends in the text read. */
    public int end(int word) {
        return ends[word];
    }

    /**
     * A string found of the word.
     *
     * @throws IllegalStateException when the step that finds it has not been there or found none
     */
    public String text(Field field, int word) {
        String text = texts[field.ordinal()][word];
        if (text == null) {
            throw new IllegalStateException("Nothing is known as " + field + " of \"" + forms[word] + "\"");
        }
        return text;
    }

    /** The number of the word that it depends on, 0 for the root; -1 before the parser has been there. */
    public int head(int word) {
        return arcs.head(word);
    }

    Arcs arcs() {
        return arcs;
    }

    void set(Field field, int word, Value value) {
        texts[field.ordinal()][word] = value.text();
        prints[place(field, word)] = value.print();
        powers[place(field, word)] = value.power();
    }

    void set(ListField field, int word, int[] values) {
        lists[word * ListField.COUNT + field.ordinal()] = values;
    }

    int[] list(ListField field, int word) {
        return lists[word * ListField.COUNT + field.ordinal()];
    }

    /** The fingerprint of what a field holds. */
    long print(Field field, int word) {
        return prints[place(field, word)];
    }

    long print(int field, int word) {
        return prints[word * Field.COUNT + field];
    }

    /** The power of what a field holds; 0 when it holds nothing. */
    long power(int field, int word) {
        return powers[word * Field.COUNT + field];
    }
}
