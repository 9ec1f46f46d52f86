package dateline.language.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A sparse linear model: every feature that holds where a step stands adds its weights to the scores of the labels. Weights
 * are added as 32-bit floats in the order of the templates, as the library does it, so that the sums are the same to the
 * last bit.
 *
 * <p>The features of a template of lists have their row in a table by value, those of a template of strings in one table
 * of keys for all. Most rows are sparse: the number of weights, int; their labels, a byte each, filled up to a multiple of
 * four; the weights. Such a row is named by its place, counted in steps of four bytes. Rows in which many labels have a
 * weight, and which are the ones most often needed, are dense, a float for each label; they are named by {@link #DENSE}
 * minus their number.
 */
public final class LinearModel {
    /** The name of the first dense row; the others count down from it. */
    public static final int DENSE = -2;

    /** The name of no row. */
    public static final int NO_ROW = -1;

    private final Value[] labels;
    private final FeaturePosition[] positions;
    private final Templates.ListTemplate[] lists;
    private final int[][] rowsByValue;
    private final int[][] strings;
    private final KeyTable keys;
    private final IntBuffer rowsByKey;
    private final ByteBuffer rowBytes;
    private final IntBuffer rowCounts;
    private final FloatBuffer rowWeights;
    private final FloatBuffer denseRows;
    private final IntBuffer denseHeads;

    private LinearModel(PreparedFile file, String name) {
        labels = Value.all(file.lines(name + ".labels"));
        Templates templates = Templates.parse(file.lines(name + ".templates"));
        positions = templates.positions().toArray(FeaturePosition[]::new);
        lists = templates.lists().toArray(Templates.ListTemplate[]::new);
        strings = templates.strings().toArray(int[][]::new);
        rowsByValue = new int[lists.length][];
        for (int i = 0; i < lists.length; i++) {
            rowsByValue[i] = array(file.ints(name + ".list." + i));
        }
        keys = new KeyTable(file.longs(name + ".keys"));
        rowsByKey = file.ints(name + ".places");
        rowBytes = file.bytes(name + ".rows");
        rowCounts = rowBytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        rowWeights = rowBytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        denseRows = file.bytes(name + ".dense").asFloatBuffer();
        denseHeads = file.ints(name + ".dense");
    }

    /** The model of that name: "pos", "ner" or "dep". */
    static LinearModel of(PreparedFile file, String name) {
        return new LinearModel(file, name);
    }

    private static int[] array(IntBuffer numbers) {
        int[] array = new int[numbers.remaining()];
        numbers.get(array);
        return array;
    }

    Value label(int number) {
        return labels[number];
    }

    List<Value> labels() {
        return List.of(labels);
    }

    /** Tells which word a position means where a step stands. */
    interface Place {
        /** The number of the word, or -1 when there is none. */
        int word(FeaturePosition position);
    }

    /** Room for the sums of one step after the other; one for each sentence, never shared by threads. */
    final class Scores {
        private final float[] sums = new float[labels.length];
        private final float[] dense = new float[labels.length];
        private final int[] words = new int[positions.length];
        private final long[] wanted = new long[strings.length];
        private final int[] rows = new int[strings.length];
        private final int[] heads = new int[strings.length];

        /** The score of each label where the step stands; overwritten by the next call. */
        float[] of(Words sentence, Place place) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < positions.length; i++) {
                words[i] = place.word(positions[i]);
            }
            addLists(sentence);
            findRows(sentence);
            for (int i = 0; i < rows.length; i++) {
                add(rows[i], heads[i]);
            }
            return sums;
        }

        private void addLists(Words sentence) {
            for (int i = 0; i < lists.length; i++) {
                int word = words[lists[i].position()];
                if (word >= 0) {
                    for (int value : sentence.list(lists[i].field(), word)) {
                        int row = rowsByValue[i][value];
                        add(row, head(row));
                    }
                }
            }
        }

        /** In loops of their own: the processor then asks the memory for many places at once and waits but once. */
        private void findRows(Words sentence) {
            for (int i = 0; i < strings.length; i++) {
                wanted[i] = key(sentence, i);
            }
            keys.places(wanted, rows);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = rows[i] < 0 ? NO_ROW : rowsByKey.get(rows[i]);
            }
            for (int i = 0; i < rows.length; i++) {
                heads[i] = head(rows[i]);
            }
        }

        /** The first number of a row: how many weights a sparse one has; of a dense one it is only read to have it near. */
        private int head(int row) {
            return row >= 0 ? rowCounts.get(row) : row == NO_ROW ? 0 : denseHeads.get(dense(row));
        }

        /** The key of the strings that a template names, joined by "_"; none when one is missing. */
        private long key(Words sentence, int template) {
            int[] parts = strings[template];
            long print = 0;
            for (int i = 0; i < parts.length; i += 2) {
                int word = words[parts[i + 1]];
                long power = word < 0 ? 0 : sentence.power(parts[i], word);
                if (power == 0) {
                    return KeyTable.NO_KEY;
                }
                long next = sentence.print(parts[i], word);
                print = i == 0 ? next : ModelFingerprint.join(print, next, power);
            }
            return ModelFingerprint.key(lists.length + template, print);
        }

        private void add(int row, int head) {
            if (row >= 0) {
                addSparse(row, head);
            } else if (row != NO_ROW) {
                addDense(row);
            }
        }

        private void addSparse(int row, int count) {
            int label = (row + 1) * Integer.BYTES;
            int weight = row + 1 + (count + Integer.BYTES - 1) / Integer.BYTES;
            for (int i = 0; i < count; i++) {
                sums[rowBytes.get(label + i) & 0xFF] += rowWeights.get(weight + i);
            }
        }

        /** By way of an array, which the processor adds eight at a time. */
        private void addDense(int row) {
            float[] from = dense;
            float[] to = sums;
            denseRows.get(dense(row), from, 0, from.length);
            for (int i = 0; i < Math.min(from.length, to.length); i++) {
                to[i] += from[i];
            }
        }

        private int dense(int row) {
            return (DENSE - row) * sums.length;
        }
    }

    /** The first label with the highest score. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Of the labels given, the first with the highest score. */
    static int best(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
