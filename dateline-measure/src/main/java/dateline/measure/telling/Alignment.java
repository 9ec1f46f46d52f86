package dateline.measure.telling;

import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which record of a reading is which mark: one of its kind whose words overlap the marked ones, of several that of a marked type,
 * then that with the most words in common; each record once, in the order of the marks.
 */
final class Alignment {
    private Alignment() {}

    /** The record of each mark that was read. */
    static Map<String, Sourced> of(Marks marks, Reading reading) {
        Map<String, Sourced> found = new LinkedHashMap<>();
        Set<Sourced> used = new HashSet<>();
        for (Mark mark : marks.records().values()) {
            best(mark, reading, used).ifPresent(r -> {
                used.add(r);
                found.put(mark.id(), r);
            });
        }
        return found;
    }

    private static Optional<Sourced> best(Mark mark, Reading reading, Set<Sourced> used) {
        return reading.records().stream()
                .filter(Sourced.class::isInstance)
                .map(Sourced.class::cast)
                .filter(r -> isKind(mark, r) && !used.contains(r) && common(mark, r) > 0)
                .max(Comparator.<Sourced>comparingInt(r -> hasType(mark, r) ? 1 : 0)
                        .thenComparingInt(r -> common(mark, r)));
    }

    private static boolean isKind(Mark mark, Sourced record) {
        return switch (mark.kind()) {
            case 'E', 'M' -> record instanceof Event;
            case 'S' -> record instanceof Statement;
            case 'N' -> record instanceof Tally;
            case 'G' -> record instanceof Pledge;
            case 'K' -> record instanceof Talks;
            default -> record instanceof Position;
        };
    }

    static boolean hasType(Mark mark, Sourced record) {
        return record instanceof Event event
                && mark.types().contains(event.type().name());
    }

    private static int common(Mark mark, Sourced record) {
        return words(record).stream()
                .flatMapToInt(w -> mark.words().stream().mapToInt(m -> common(m, w)))
                .sum();
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** The words by which a record is known. */
    private static List<Span> words(Sourced record) {
        if (record instanceof Event event) {
            return List.of(event.trigger());
        }
        if (record instanceof Statement statement) {
            return List.of(statement.cue());
        }
        if (record instanceof Tally tally) {
            return List.of(tally.count().span());
        }
        return record.evidence();
    }
}
