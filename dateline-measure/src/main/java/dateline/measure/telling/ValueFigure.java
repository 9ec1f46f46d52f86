package dateline.measure.telling;

import java.util.Locale;

/**
 * How often one value was right, as sums over records.
 *
 * @param settled records of which the report settles it
 * @param right those of them that have it
 * @param missing those that have none
 * @param open records of which the report settles none
 * @param made those of them that have one
 */
record ValueFigure(int settled, int right, int missing, int open, int made) {
    static final ValueFigure NONE = new ValueFigure(0, 0, 0, 0, 0);

    /** One record's value. */
    static ValueFigure of(MarkedValue value, boolean given, boolean right) {
        if (!value.isSettled()) {
            return new ValueFigure(0, 0, 0, 1, given && !right ? 1 : 0);
        }
        boolean leftOut = !given && value.mayBeEmpty();
        return leftOut ? NONE : new ValueFigure(1, right ? 1 : 0, given ? 0 : 1, 0, 0);
    }

    ValueFigure and(ValueFigure other) {
        return new ValueFigure(
                settled + other.settled,
                right + other.right,
                missing + other.missing,
                open + other.open,
                made + other.made);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%3d of %3d right %5.1f %%  missing %3d  wrong %3d  made up %3d of %3d",
                right,
                settled,
                settled == 0 ? 0 : 100.0 * right / settled,
                missing,
                settled - right - missing,
                made,
                open);
    }
}
