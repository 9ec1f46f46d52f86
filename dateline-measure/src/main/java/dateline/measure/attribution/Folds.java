package dateline.measure.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Marked reports dealt out like cards, so that each is tagged by a model that has not seen it.
 *
 * @param lessons all reports
 * @param count number of folds, 2 or more
 */
record Folds(List<Lesson> lessons, int count) {
    Folds {
        lessons = List.copyOf(lessons);
        if (count < 2 || lessons.size() < count) {
            throw new IllegalArgumentException("expected 2 folds or more and a report or more in each, found " + count
                    + " folds of " + lessons.size() + " reports");
        }
    }

    /** The reports to tag with the model of a fold. */
    List<Lesson> held(int fold) {
        return chosen(i -> i % count == fold);
    }

    /** The reports to learn from, or a share of them: of every 10 in a row the first so many. */
    List<Lesson> learned(int fold, double share) {
        List<Lesson> all = chosen(i -> i % count != fold);
        return IntStream.range(0, all.size())
                .filter(i -> i % 10 < Math.round(10 * share))
                .mapToObj(all::get)
                .toList();
    }

    private List<Lesson> chosen(IntPredicate which) {
        return IntStream.range(0, lessons.size())
                .filter(which)
                .mapToObj(lessons::get)
                .toList();
    }
}
