package dateline.measure.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well the records that tell of one act were joined, as sums over reports. B-cubed goes over the records of acts that are
 * told more than once and that were read: how much of what a record was joined with belongs to it, and how much of what
 * belongs to it was joined. What may stand together or apart counts on neither side.
 *
 * @param tellings records of acts told more than once
 * @param precision sum of their precisions
 * @param recall sum of their recalls
 * @param alone sum of their recalls if no record were joined
 * @param joined pairs of records that were joined
 * @param wrong those that the marks keep apart
 * @param alike those of them that the marks name as looking alike
 */
record Joins(int tellings, double precision, double recall, double alone, int joined, int wrong, int alike) {
    static final Joins NONE = new Joins(0, 0, 0, 0, 0, 0, 0);

    Joins and(Joins other) {
        return new Joins(
                tellings + other.tellings,
                precision + other.precision,
                recall + other.recall,
                alone + other.alone,
                joined + other.joined,
                wrong + other.wrong,
                alike + other.alike);
    }

    /** The act of each mark that was read, by the name that the reading gives it. */
    static Joins of(Marks marks, Map<String, String> read) {
        Joins all = NONE;
        List<Mark> found = marks.records().values().stream()
                .filter(m -> read.containsKey(m.id()) && counts(marks, m))
                .toList();
        for (Mark one : found) {
            all = all.and(telling(marks, found, one, read));
        }
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                all = all.and(pair(marks, found.get(i), found.get(j), read));
            }
        }
        return all;
    }

    /** Statements and positions are joined with the event they are; only those count that an act told again names. */
    static boolean counts(Marks marks, Mark mark) {
        return "SX".indexOf(mark.kind()) < 0 || MarkedActs.isToldAgain(marks.act(mark));
    }

    private static Joins telling(Marks marks, List<Mark> found, Mark one, Map<String, String> read) {
        List<Mark> own = new ArrayList<>();
        List<Mark> with = new ArrayList<>();
        int both = 0;
        for (Mark other : found) {
            boolean belongs = marks.act(other).equals(marks.act(one));
            boolean joined = isJoined(one, other, read);
            if (belongs) {
                own.add(other);
            }
            if (joined && (belongs || !isFree(marks, one, other))) {
                with.add(other);
            }
            both += belongs && joined ? 1 : 0;
        }
        return MarkedActs.isToldAgain(marks.act(one)) && own.size() > 1
                ? new Joins(1, both / (double) with.size(), both / (double) own.size(), 1.0 / own.size(), 0, 0, 0)
                : NONE;
    }

    private static Joins pair(Marks marks, Mark one, Mark other, Map<String, String> read) {
        boolean belongs = marks.act(one).equals(marks.act(other));
        if (!isJoined(one, other, read) || !belongs && isFree(marks, one, other)) {
            return NONE;
        }
        int alike = marks.acts().areAlike(one.id(), other.id()) ? 1 : 0;
        return new Joins(0, 0, 0, 0, 1, belongs ? 0 : 1, alike);
    }

    static boolean isJoined(Mark one, Mark other, Map<String, String> read) {
        String act = read.get(one.id());
        return act != null && act.equals(read.get(other.id()));
    }

    static boolean isFree(Marks marks, Mark one, Mark other) {
        return marks.acts().isFree(one.id(), marks.act(one), other.id(), marks.act(other));
    }

    double f1() {
        double sum = precision + recall;
        return sum == 0 || tellings == 0 ? 0 : 2 * precision * recall / sum / tellings;
    }
}
