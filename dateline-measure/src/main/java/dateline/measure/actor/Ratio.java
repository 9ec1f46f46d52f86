package dateline.measure.actor;

/**
 * Precision and recall as sums over reports.
 *
 * @param right what is right of what was found, in the measure's own unit
 * @param found what was found
 * @param kept what is found again of what was marked
 * @param marked what was marked
 */
record Ratio(double right, double found, double kept, double marked) {
    static final Ratio NONE = new Ratio(0, 0, 0, 0);

    Ratio and(Ratio other) {
        return new Ratio(right + other.right, found + other.found, kept + other.kept, marked + other.marked);
    }

    double precision() {
        return found == 0 ? 0 : right / found;
    }

    double recall() {
        return marked == 0 ? 0 : kept / marked;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
