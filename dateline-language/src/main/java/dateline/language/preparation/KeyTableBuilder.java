package dateline.language.preparation;

import dateline.language.engine.KeyTable;

/** Fills a table of keys, three of five places taken. */
final class KeyTableBuilder {
    private final long[] keys;

    KeyTableBuilder(int expected) {
        keys = new long[Math.max(1, (int) (expected * 5L / 3))];
    }

    int capacity() {
        return keys.length;
    }

    long[] keys() {
        return keys;
    }

    /** Puts a key into the table and gives its place. */
    int add(long key) {
        int place = KeyTable.home(key, keys.length);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                throw new IllegalStateException("Two entries of the library's models have one fingerprint: "
                        + Long.toHexString(key) + "; another base is needed");
            }
            place = place + 1 == keys.length ? 0 : place + 1;
        }
        keys[place] = key;
        return place;
    }
}
