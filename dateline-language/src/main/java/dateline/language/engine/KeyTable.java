package dateline.language.engine;

import java.nio.LongBuffer;

/**
 * Keys in open addressing with linear probing. What belongs to a key stands in other tables at the same place.
 */
public final class KeyTable {
    /** Stands in empty places and for a question that is not to be asked. */
    static final long NO_KEY = 0;

    private final LongBuffer keys;
    private final int capacity;

    KeyTable(LongBuffer keys) {
        this.keys = keys;
        this.capacity = keys.capacity();
    }

    /** Writes the place of each key, or -1, looking at all their homes before waiting for any. */
    void places(long[] wanted, int[] places) {
        long[] homes = new long[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            places[i] = home(wanted[i], capacity);
            homes[i] = keys.get(places[i]);
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == NO_KEY || homes[i] == NO_KEY) {
                places[i] = -1;
            } else if (homes[i] != wanted[i]) {
                places[i] = place(wanted[i]);
            }
        }
    }

    /** The place of a key, or -1 when it is not there. */
    int place(long key) {
        int place = home(key, capacity);
        while (true) {
            long found = keys.get(place);
            if (found == key) {
                return place;
            }
            if (found == NO_KEY) {
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
