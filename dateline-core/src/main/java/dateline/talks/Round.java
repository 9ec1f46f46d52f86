package dateline.talks;

import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.Talks.Result;
import dateline.record.TimeInterval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one mention tells of a round of talks.
 *
 * @param participants who talked, as far as it tells
 * @param where id of the place
 * @param when the day
 * @param duration ISO 8601 length
 * @param topics what about
 * @param result what came of it
 * @param evidence the words
 */
record Round(
        List<Actor> participants,
        Optional<String> where,
        Optional<TimeInterval> when,
        Optional<String> duration,
        List<String> topics,
        Result result,
        List<Span> evidence) {

    Set<String> parties() {
        return participants.stream()
                .flatMap(a -> a.country().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether both can be the same round: the same day and place as far as known, and nobody new to one side only. */
    boolean canBe(Round other) {
        boolean sameDay = agree(when.flatMap(TimeInterval::start), other.when.flatMap(TimeInterval::start));
        boolean samePlace = agree(where, other.where);
        boolean sameParties = !parties().isEmpty()
                && !other.parties().isEmpty()
                && (parties().containsAll(other.parties()) || other.parties().containsAll(parties()));
        return sameDay && samePlace && sameParties;
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** What both tell together; where both tell, the first is kept. */
    Round with(Round other) {
        boolean known = result.kind() != Result.Kind.UNKNOWN;
        return new Round(
                both(participants, other.participants),
                where.or(other::where),
                when.or(other::when),
                duration.or(other::duration),
                both(topics, other.topics),
                known ? result : other.result,
                both(evidence, other.evidence));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
