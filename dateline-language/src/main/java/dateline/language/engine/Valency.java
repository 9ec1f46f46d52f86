package dateline.language.engine;

/** How many dependents a word has on either side, as the models write it: {@code <} for each on the left up to two, "-", {@code >}. */
final class Valency {
    private static final int STEPS = 3;

    private Valency() {}

    /** All nine, in the order of their numbers; that of a word without dependents first. */
    static Value[] values() {
        Value[] values = new Value[STEPS * STEPS];
        for (int left = 0; left < STEPS; left++) {
            for (int right = 0; right < STEPS; right++) {
                values[left * STEPS + right] = Value.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return values;
    }

    /** The number of a word's valency. */
    static int of(Arcs arcs, int word) {
        int left = arcs.left(word, 0) < 0 ? 0 : arcs.left(word, 1) < 0 ? 1 : 2;
        int right = arcs.right(word, 0) < 0 ? 0 : arcs.right(word, 1) < 0 ? 1 : 2;
        return left * STEPS + right;
    }
}
