package dateline.language.engine;

import java.nio.LongBuffer;

/**
 * Keys in open addressing with linear probing. What belongs to a key stands in other tables at the same place.
 */
public final class KeyTable {
    private final LongBuffer keys;
    private final int capacity;

    KeyTable(LongBuffer keys) {
        this.keys = keys;
        this.capacity = keys.capacity();
    }

    /** The place of a key, or -1 when it is not there. */
    int place(long key) {
        int place = home(key, capacity);
        while (true) {
            long found = keys.get(place);
            if (found == key) {
                return place;
            }
            if (found == 0) {
                return -1;
            }
            place = place + 1 == capacity ? 0 : place + 1;
        }
    }

    /** Where a key stands if nothing is in its way. */
    public static int home(long key, int capacity) {
        return (int) (((key >>> 32) * capacity) >>> 32);
    }
}
