package dateline.language.engine;

import java.util.Arrays;

/** Which word depends on which, while a sentence is parsed: at most one head for each word, dependents in text order. */
final class Arcs {
    private static final int FIRST_ROOM = 4;

    private final int[] heads;
    private final int[][] dependents;
    private final int[] counts;

    Arcs(int size) {
        heads = new int[size];
        Arrays.fill(heads, -1);
        dependents = new int[size][];
        counts = new int[size];
    }

    /** The head of a word, or -1 while it has none. */
    int head(int word) {
        return heads[word];
    }

    boolean hasHead(int word) {
        return heads[word] >= 0;
    }

    /** Hangs a word on a head, taking it off the one it had. */
    void attach(int word, int head) {
        if (hasHead(word)) {
            remove(heads[word], word);
        }
        insert(head, word);
        heads[word] = head;
    }

    private void insert(int head, int word) {
        int count = counts[head];
        if (dependents[head] == null) {
            dependents[head] = new int[FIRST_ROOM];
        } else if (count == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], count * 2);
        }
        int[] row = dependents[head];
        int place = count;
        while (place > 0 && row[place - 1] > word) {
            row[place] = row[place - 1];
            place--;
        }
        row[place] = word;
        counts[head]++;
    }

    private void remove(int head, int word) {
        int place = order(head, word);
        int[] row = dependents[head];
        System.arraycopy(row, place + 1, row, place, counts[head] - place - 1);
        counts[head]--;
    }

    /** Which of its head's dependents a word is, from 0. */
    private int order(int head, int word) {
        int[] row = dependents[head];
        int place = 0;
        while (row[place] != word) {
            place++;
        }
        return place;
    }

    /** Whether following heads upward from a word leads to another. */
    boolean isBelow(int word, int other) {
        for (int head = heads[word]; head >= 0; head = heads[head]) {
            if (head == other) {
                return true;
            }
        }
        return false;
    }

    /** The dependent of that order counted from the left, if it stands left of the word; else -1. */
    int left(int word, int order) {
        int found = order < counts[word] ? dependents[word][order] : word;
        return found < word ? found : -1;
    }

    /** The dependent of that order counted from the right, if it stands right of the word; else -1. */
    int right(int word, int order) {
        int place = counts[word] - 1 - order;
        int found = place >= 0 ? dependents[word][place] : word;
        return found > word ? found : -1;
    }

    /** The dependent of the same head so many before this one, or -1. */
    int leftSibling(int word, int back) {
        if (!hasHead(word)) {
            return -1;
        }
        int place = order(heads[word], word) - back;
        return place >= 0 ? dependents[heads[word]][place] : -1;
    }
}
