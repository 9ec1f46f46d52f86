package dateline.language.engine;

/**
 * 64-bit numbers that stand for strings. The fingerprint of a string is its characters as digits of a number in a large odd
 * base, modulo 2⁶⁴; so that of "said_VBD" follows from those of "said" and "VBD" without putting the string together.
 * Preparing the models checks that no two of their features share one; a string that is in no model has one of the 1.3
 * million there by chance about once in 10¹³.
 */
public final class ModelFingerprint {
    private static final long BASE = 0x5851_F42D_4C95_7F2DL;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private ModelFingerprint() {}

    /** The fingerprint of a string; that of the empty one is 0. */
    public static long of(String text) {
        return of(text, 0, text.length());
    }

    /** The fingerprint of the characters from {@code start} to before {@code end}. */
    static long of(String text, int start, int end) {
        long print = 0;
        for (int i = start; i < end; i++) {
            print = print * BASE + text.charAt(i);
        }
        return print;
    }

    /** What a fingerprint is multiplied by when so many characters follow; odd, so never 0. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The fingerprint of left + "_" + right, where {@code power} is that of the right one's length. */
    static long join(long left, long right, long power) {
        return (left * BASE + '_') * power + right;
    }

    /**
     * The key under which a table holds a fingerprint of one kind, its bits well mixed (the last step of MurmurHash3, by
     * Austin Appleby); 0 stands for an empty place and is never given.
     */
    public static long key(int kind, long print) {
        long key = print + (kind + 1) * SPREAD;
        key = (key ^ (key >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        key = (key ^ (key >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        key ^= key >>> 33;
        return key == 0 ? 1 : key;
    }
}
