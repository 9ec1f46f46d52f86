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
 * of keys for all. A row is the number of its weights, int; their labels, a byte each, filled up to a multiple of four; the
 * weights. A row's place is counted in steps of four bytes.
 */
final class LinearModel {
    private final Value[] labels;
    private final Position[] positions;
    private final Templates.ListTemplate[] lists;
    private final int[][] rowsByValue;
    private final int[][] strings;
    private final KeyTable keys;
    private final IntBuffer rowsByKey;
    private final ByteBuffer rowBytes;
    private final IntBuffer rowCounts;
    private final FloatBuffer rowWeights;

    private LinearModel(PreparedFile file, String name) {
        labels = Value.all(file.lines(name + ".labels"));
        Templates templates = Templates.parse(file.lines(name + ".templates"));
        positions = templates.positions().toArray(Position[]::new);
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
        int word(Position position);
    }

    /** Room for the sums of one step after the other; one for each sentence, never shared by threads. */
    final class Scores {
        private final float[] sums = new float[labels.length];
        private final int[] words = new int[positions.length];
        private final int[] rows = new int[strings.length];

        /** The score of each label where the step stands; overwritten by the next call. */
        float[] of(Words sentence, Place place) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < positions.length; i++) {
                words[i] = place.word(positions[i]);
            }
            addLists(sentence);
            findRows(sentence);
            for (int row : rows) {
                add(row);
            }
            return sums;
        }

        private void addLists(Words sentence) {
            for (int i = 0; i < lists.length; i++) {
                int word = words[lists[i].position()];
                if (word >= 0) {
                    for (int value : sentence.list(lists[i].field(), word)) {
                        add(rowsByValue[i][value]);
                    }
                }
            }
        }

        /** All rows are looked up before the first is added: the memory then answers many questions at once. */
        private void findRows(Words sentence) {
            for (int i = 0; i < strings.length; i++) {
                rows[i] = row(sentence, i);
            }
        }

        /** The row of the strings that a template names, joined by "_"; -1 when one is missing or the model has no such. */
        private int row(Words sentence, int template) {
            int[] parts = strings[template];
            long print = 0;
            for (int i = 0; i < parts.length; i += 2) {
                int word = words[parts[i + 1]];
                if (word < 0) {
                    return -1;
                }
                long power = sentence.power(parts[i], word);
                if (power == 0) {
                    return -1;
                }
                long next = sentence.print(parts[i], word);
                print = i == 0 ? next : Fingerprint.join(print, next, power);
            }
            int at = keys.place(Fingerprint.key(lists.length + template, print));
            return at < 0 ? -1 : rowsByKey.get(at);
        }

        private void add(int row) {
            if (row < 0) {
                return;
            }
            int count = rowCounts.get(row);
            int label = (row + 1) * Integer.BYTES;
            int weight = row + 1 + (count + Integer.BYTES - 1) / Integer.BYTES;
            for (int i = 0; i < count; i++) {
                sums[rowBytes.get(label + i) & 0xFF] += rowWeights.get(weight + i);
            }
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
