package dateline.language.preparation;

import dateline.language.engine.ModelFingerprint;
import dateline.language.engine.NameLists;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Converts the lists of names, a tree of 2.5 million nodes. */
final class NameListConverter {
    /** The ends of a name in the order of their letters: begin, inside, last, alone. */
    private static final List<String> ENDS = List.of("B-", "I-", "L-", "U-");

    private final PrefixNode<String, Set<String>> root;
    private final ClosedStrings kinds;
    private final Numbering<Long> kindSets = new Numbering<>();

    private NameListConverter(PrefixNode<String, Set<String>> root) {
        this.root = root;
        Set<String> names = new TreeSet<>();
        collectKinds(root, names);
        if (names.size() > NameLists.KINDS) {
            throw new IllegalStateException(
                    "Expected at most " + NameLists.KINDS + " kinds of names, found " + names.size());
        }
        kinds = ClosedStrings.sorted(names);
    }

    @SuppressWarnings("unchecked") // what the library wrote into its files
    static NameListConverter load() throws IOException {
        Object tree = LibraryFiles.lexicon("named-entity-gazetteers-simplified");
        return new NameListConverter(((PrefixTree<String, Set<String>>) tree).getRoot());
    }

    private static void collectKinds(PrefixNode<String, Set<String>> node, Set<String> names) {
        if (node.hasValue()) {
            names.addAll(node.getValue());
        }
        node.values().forEach(child -> collectKinds(child, names));
    }

    /** The marks that words may get, in the order of their numbers; a name for each, used or not. */
    ClosedStrings marks() {
        List<String> marks = new ArrayList<>();
        for (String end : ENDS) {
            kinds.values().forEach(kind -> marks.add(end + kind));
            for (int unused = kinds.values().size(); unused < NameLists.KINDS; unused++) {
                marks.add(end + "unused" + unused);
            }
        }
        return ClosedStrings.inOrder(marks);
    }

    void write(PreparedFileWriter file) throws IOException {
        KeyTableBuilder keys = new KeyTableBuilder(count(root) - 1);
        short[] numbers = new short[keys.capacity()];
        add(root, -1, keys, numbers);
        file.longs("names.keys", keys.keys());
        file.shorts("names.numbers", numbers);
        file.longs(
                "names.kinds",
                kindSets.values().stream().mapToLong(Long::longValue).toArray());
    }

    private static int count(PrefixNode<String, Set<String>> node) {
        int count = 1;
        for (PrefixNode<String, Set<String>> child : node.values()) {
            count += count(child);
        }
        return count;
    }

    private void add(PrefixNode<String, Set<String>> node, int place, KeyTableBuilder keys, short[] numbers) {
        node.forEach((word, child) -> {
            int childPlace = keys.add(NameLists.key(place, ModelFingerprint.of(word)));
            if (child.hasValue()) {
                numbers[childPlace] = (short) number(child.getValue());
            }
            add(child, childPlace, keys, numbers);
        });
    }

    private int number(Set<String> names) {
        long set = 0;
        for (String name : names) {
            set |= 1L << kinds.number(name);
        }
        return kindSets.number(set);
    }
}
