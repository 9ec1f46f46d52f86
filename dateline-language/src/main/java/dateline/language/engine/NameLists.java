package dateline.language.engine;

import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * Lists of names in sixteen kinds (1.6 million names), as a tree of words: from each word the longest name that begins there
 * is marked on all its words. A node of the tree is the place of its key, made of its parent's place and its word.
 *
 * <p>Marks are numbered so that their order is that of their names: 16 for each end of a name, "B" begins it, "I" is inside,
 * "L" is its last word, "U" a name of one word.
 */
public final class NameLists implements Step {
    /** How many kinds of lists there can be. */
    public static final int KINDS = 16;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int ALONE = 3;

    private final KeyTable nodes;
    private final ShortBuffer kindsByNode;
    private final LongBuffer kinds;

    NameLists(PreparedFile file) {
        nodes = new KeyTable(file.longs("names.keys"));
        kindsByNode = file.shorts("names.numbers");
        kinds = file.longs("names.kinds");
    }

    /** The key of the node that a word leads to; the parent of a first word is -1. */
    public static long key(int parent, long word) {
        return ModelFingerprint.key(parent + 1, word);
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void process(Words sentence) {
        long[] marks = new long[sentence.size()];
        for (int word = 1; word < sentence.size(); word++) {
            markFrom(sentence, word, marks);
        }
        for (int word = 1; word < sentence.size(); word++) {
            if (marks[word] != 0) {
                sentence.set(ListField.GAZETTEERS, word, numbers(marks[word]));
            }
        }
    }

    private void markFrom(Words sentence, int start, long[] marks) {
        int number = 0;
        int end = -1;
        int node = -1;
        for (int word = start; word < sentence.size(); word++) {
            node = nodes.place(key(node, sentence.print(Field.FORM, word)));
            if (node < 0) {
                break;
            }
            if (kindsByNode.get(node) != 0) {
                number = kindsByNode.get(node);
                end = word;
            }
        }
        if (number != 0) {
            mark(start, end, kinds.get(number - 1), marks);
        }
    }

    private static void mark(int start, int end, long kinds, long[] marks) {
        if (start == end) {
            marks[start] |= kinds << (ALONE * KINDS);
            return;
        }
        marks[start] |= kinds << (BEGIN * KINDS);
        marks[end] |= kinds << (LAST * KINDS);
        for (int word = start + 1; word < end; word++) {
            marks[word] |= kinds << (INSIDE * KINDS);
        }
    }

    private static int[] numbers(long marks) {
        int[] numbers = new int[Long.bitCount(marks)];
        long rest = marks;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return numbers;
    }
}
