package dateline.language.engine;

import java.nio.IntBuffer;
import java.util.List;

/**
 * What is known of words by themselves: the parts of speech they have been seen with (408,000 words) and their clusters
 * (594,000 words), looked up in small letters; how they are written, and whether they stand first or last.
 */
final class WordLists implements Step {
    private static final int[] FIRST = {0};
    private static final int[] LAST = {1};

    private final KeyTable words;
    private final IntBuffer numbers;
    private final Value[] ambiguities;
    private final int[][] partsOfSpeech;
    private final int[][] clusters;

    WordLists(PreparedFile file) {
        words = new KeyTable(file.longs("words.keys"));
        numbers = file.ints("words.numbers");
        ambiguities = Value.all(file.lines("words.ambiguities"));
        partsOfSpeech = numbers(file.lines("words.parts-of-speech"));
        clusters = numbers(file.lines("words.clusters"));
    }

    private static int[][] numbers(List<String> lines) {
        return lines.stream().map(WordLists::numbers).toArray(int[][]::new);
    }

    static int[] numbers(String line) {
        String[] words = line.split(" ");
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Integer.parseInt(words[i]);
        }
        return numbers;
    }

    @Override
    public String name() {
        return "word lists";
    }

    @Override
    public void process(Words sentence) {
        for (int word = 1; word < sentence.size(); word++) {
            lookUp(sentence, word);
            sentence.set(ListField.ORTHOGRAPHY, word, Orthography.of(sentence, word));
        }
        sentence.set(ListField.POSITION, sentence.size() - 1, LAST);
        sentence.set(ListField.POSITION, 1, FIRST);
    }

    /** The parts of speech that a word in small letters has been seen with, as "NN_VB"; empty when it is unknown. */
    String partsOfSpeech(String word) {
        int place = words.place(ModelFingerprint.key(0, ModelFingerprint.of(word)));
        int ambiguity = place < 0 ? 0 : numbers.get(place) >>> 16;
        return ambiguity == 0 ? "" : ambiguities[ambiguity - 1].text();
    }

    /** A word's number is that of its ambiguity in the upper half and of its clusters in the lower, from 1; 0 for none. */
    private void lookUp(Words sentence, int word) {
        int place = words.place(ModelFingerprint.key(0, sentence.print(Field.LOWER_FORM, word)));
        if (place < 0) {
            return;
        }
        int number = numbers.get(place);
        int ambiguity = number >>> 16;
        int cluster = number & 0xFFFF;
        if (ambiguity > 0) {
            sentence.set(ListField.AMBIGUITY, word, partsOfSpeech[ambiguity - 1]);
            sentence.set(Field.AMBIGUITY, word, ambiguities[ambiguity - 1]);
        }
        if (cluster > 0) {
            sentence.set(ListField.CLUSTERS, word, clusters[cluster - 1]);
        }
    }
}
