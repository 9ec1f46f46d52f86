package dateline.knowledge.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which places a key may mean. The keys are sorted and stand in blocks of sixteen; each but the first of a block says how
 * many letters it shares with the one before.
 */
final class NameTable {
    private static final int BLOCK = 16;
    private static final int[] NONE = {};

    private final byte[] bytes;
    private final int start;
    private final Column starts;
    private final int size;

    private NameTable(ByteSource source) {
        this.bytes = source.bytes();
        this.size = source.number();
        this.starts = Column.read(source, 4, blocks());
        this.start = source.position();
    }

    private int blocks() {
        return (size + BLOCK - 1) / BLOCK;
    }

    /**
     * Writes the table.
     *
     * @param places by key: twice the place's index, plus one when the key is its own name; ascending
     */
    static void write(ByteSink sink, SortedMap<String, int[]> places) {
        ByteSink names = new ByteSink();
        List<Integer> starts = new ArrayList<>();
        String before = "";
        int count = 0;
        for (Map.Entry<String, int[]> entry : places.entrySet()) {
            if (count++ % BLOCK == 0) {
                starts.add(names.size());
                before = "";
            }
            name(names, before, entry.getKey(), entry.getValue());
            before = entry.getKey();
        }
        sink.number(count);
        Column.write(sink, 4, starts.stream().mapToInt(Integer::intValue).toArray());
        sink.all(names);
    }

    private static void name(ByteSink names, String before, String key, int[] places) {
        int shared = shared(before, key);
        names.number(shared);
        names.number(key.length() - shared);
        names.ascii(key.substring(shared));
        names.number(places.length);
        int last = 0;
        for (int place : places) {
            names.number(place - last);
            last = place;
        }
    }

    private static int shared(String before, String key) {
        int shared = 0;
        while (shared < Math.min(before.length(), key.length()) && before.charAt(shared) == key.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    static NameTable read(ByteSource source) {
        return new NameTable(source);
    }

    int size() {
        return size;
    }

    /** What {@link #write} was given for the key; nothing for a key that it was not given. */
    int[] places(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.US_ASCII);
        int block = block(wanted);
        return block < 0 ? NONE : inBlock(block, wanted);
    }

    /** The last block whose first key does not come after the wanted one. */
    private int block(byte[] wanted) {
        int low = 0;
        int high = blocks() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (compareFirst(middle, wanted) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private int compareFirst(int block, byte[] wanted) {
        ByteSource source = new ByteSource(bytes, start + starts.at(block));
        source.number();
        int length = source.number();
        return Arrays.compare(bytes, source.position(), source.position() + length, wanted, 0, wanted.length);
    }

    private int[] inBlock(int block, byte[] wanted) {
        ByteSource source = new ByteSource(bytes, start + starts.at(block));
        int matched = 0;
        int count = Math.min(BLOCK, size - block * BLOCK);
        for (int i = 0; i < count; i++) {
            int shared = source.number();
            int length = source.number();
            int at = source.position();
            source.skip(length);
            if (shared < matched) {
                return NONE;
            }
            if (shared == matched) {
                matched += matching(at, length, wanted, matched);
                if (matched == wanted.length && shared + length == wanted.length) {
                    return listed(source);
                }
            }
            skipList(source);
        }
        return NONE;
    }

    private int matching(int at, int length, byte[] wanted, int from) {
        int matching = 0;
        while (matching < length
                && from + matching < wanted.length
                && bytes[at + matching] == wanted[from + matching]) {
            matching++;
        }
        return matching;
    }

    private static int[] listed(ByteSource source) {
        int[] places = new int[source.number()];
        int last = 0;
        for (int i = 0; i < places.length; i++) {
            last += source.number();
            places[i] = last;
        }
        return places;
    }

    private static void skipList(ByteSource source) {
        int count = source.number();
        for (int i = 0; i < count; i++) {
            source.number();
        }
    }
}
