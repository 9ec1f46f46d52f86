package dateline.measure.telling;

import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was reckoned of a report, or of several.
 *
 * @param joins how its acts were joined
 * @param values each value by its name
 * @param records of each kind how many of the marked records were read: "E"; those that may be left out count where they were
 * @param unmarked events that no line marks
 * @param faults what differs, a line each
 */
record ReportScore(
        Joins joins,
        Map<String, ValueFigure> values,
        Map<String, ValueFigure> records,
        int unmarked,
        List<String> faults) {
    static final ReportScore NONE = new ReportScore(Joins.NONE, Map.of(), Map.of(), 0, List.of());

    static ReportScore of(Marks marks, Reading reading) {
        Map<String, Sourced> found = Alignment.of(marks, reading);
        Values values = new Values(reading);
        found.forEach((id, record) -> values.judge(mark(marks, id), record));
        Map<String, ValueFigure> records = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (Mark mark : marks.records().values()) {
            boolean read = found.containsKey(mark.id());
            if (mark.kind() != 'M' && (read || !mark.optional())) {
                records.merge("" + mark.kind(), new ValueFigure(1, read ? 1 : 0, read ? 0 : 1, 0, 0), ValueFigure::and);
                if (!read) {
                    faults.add(mark.id() + " not read: "
                            + mark.words().get(0).of(reading.article().text()));
                }
            }
        }
        faults.addAll(values.faults());
        Map<String, String> acts = acts(found, reading);
        faults.addAll(joined(marks, acts));
        List<Event> unmarked =
                reading.events().stream().filter(e -> !found.containsValue(e)).toList();
        unmarked.forEach(e -> faults.add("unmarked " + e.type() + ": " + reading.words(e.trigger())));
        return new ReportScore(Joins.of(marks, acts), values.figures(), records, unmarked.size(), faults);
    }

    private static Mark mark(Marks marks, String id) {
        Mark mark = marks.records().get(id);
        if (mark == null) {
            throw new IllegalArgumentException("Expected a mark \"" + id + "\", found none");
        }
        return mark;
    }

    private static Map<String, String> acts(Map<String, Sourced> found, Reading reading) {
        ReadActs acts = new ReadActs(reading);
        Map<String, String> named = new TreeMap<>();
        found.forEach((id, record) -> named.put(id, acts.act(record)));
        return named;
    }

    /** Pairs that are joined or kept apart against the marks. */
    private static List<String> joined(Marks marks, Map<String, String> acts) {
        List<String> wrong = new ArrayList<>();
        List<Mark> all = marks.records().values().stream()
                .filter(m -> Joins.counts(marks, m))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (Mark other : all.subList(i + 1, all.size())) {
                Mark one = all.get(i);
                boolean both = acts.containsKey(one.id()) && acts.containsKey(other.id());
                boolean belongs = marks.act(one).equals(marks.act(other));
                boolean joined = Joins.isJoined(one, other, acts);
                if (both && joined && !belongs && !Joins.isFree(marks, one, other)) {
                    wrong.add(one.id() + " " + other.id() + " joined");
                } else if (both && !joined && belongs && MarkedActs.isToldAgain(marks.act(one))) {
                    wrong.add(one.id() + " " + other.id() + " apart");
                }
            }
        }
        return wrong;
    }

    ReportScore and(ReportScore other) {
        return new ReportScore(
                joins.and(other.joins),
                sum(values, other.values),
                sum(records, other.records),
                unmarked + other.unmarked,
                List.of());
    }

    private static Map<String, ValueFigure> sum(Map<String, ValueFigure> ones, Map<String, ValueFigure> others) {
        Map<String, ValueFigure> sum = new TreeMap<>(ones);
        others.forEach((name, figure) -> sum.merge(name, figure, ValueFigure::and));
        return sum;
    }
}
