package dateline.language.preparation;

import dateline.language.engine.ModelFingerprint;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Converts the parts of speech that words have been seen with, and their Brown clusters. Values are kept in the order in
 * which the library goes through them, for sums of floats depend on it.
 */
final class WordListConverter {
    private final Map<String, ? extends Collection<String>> ambiguities;
    private final Map<String, ? extends Collection<String>> clusters;
    private final ClosedStrings tags;
    private final ClosedStrings clusterNames;

    private WordListConverter(
            Map<String, ? extends Collection<String>> ambiguities, Map<String, ? extends Collection<String>> clusters) {
        this.ambiguities = ambiguities;
        this.clusters = clusters;
        tags = vocabulary(ambiguities);
        clusterNames = vocabulary(clusters);
    }

    @SuppressWarnings("unchecked") // what the library wrote into its files
    static WordListConverter load() throws IOException {
        return new WordListConverter(
                (Map<String, List<String>>) LibraryFiles.lexicon("ambiguity-classes-simplified-lowercase"),
                (Map<String, Collection<String>>) LibraryFiles.lexicon("brown-clusters-simplified-lowercase"));
    }

    private static ClosedStrings vocabulary(Map<String, ? extends Collection<String>> lists) {
        Collection<String> values = new TreeSet<>();
        lists.values().forEach(values::addAll);
        return ClosedStrings.sorted(values);
    }

    /** The parts of speech that a word list may give. */
    ClosedStrings tags() {
        return tags;
    }

    /** The names of the clusters: "0110", "011011" … */
    ClosedStrings clusterNames() {
        return clusterNames;
    }

    void write(PreparedFileWriter file) throws IOException {
        Numbering<List<String>> tagLists = new Numbering<>();
        Numbering<List<String>> clusterLists = new Numbering<>();
        Map<String, Integer> numbers = new HashMap<>();
        ambiguities.forEach((word, list) -> numbers.put(word, tagLists.number(List.copyOf(list)) << 16));
        clusters.forEach((word, list) -> numbers.merge(word, clusterLists.number(List.copyOf(list)), Integer::sum));
        KeyTableBuilder keys = new KeyTableBuilder(numbers.size());
        int[] values = new int[keys.capacity()];
        numbers.forEach(
                (word, number) -> values[keys.add(ModelFingerprint.key(0, ModelFingerprint.of(word)))] = number);
        file.longs("words.keys", keys.keys());
        file.ints("words.numbers", values);
        file.lines(
                "words.ambiguities",
                tagLists.values().stream().map(list -> String.join("_", list)).toList());
        file.lines(
                "words.parts-of-speech",
                tagLists.values().stream().map(tags::line).toList());
        file.lines(
                "words.clusters",
                clusterLists.values().stream().map(clusterNames::line).toList());
    }
}
