package dateline.talks;

import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Phrase;
import dateline.record.Span;
import dateline.record.Talks.Length;
import dateline.record.Talks.Result;
import dateline.record.When;
import dateline.record.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one mention tells of a round of talks.
 *
 * @param participants who talked, as far as it tells
 * @param where the place
 * @param when the day
 * @param duration how long
 * @param topics what about
 * @param result what came of it
 * @param telling the events and words that tell of it
 */
record Round(
        List<Seat> participants,
        Optional<Where> where,
        Optional<When> when,
        Optional<Length> duration,
        List<Phrase> topics,
        Result result,
        Telling telling) {

    /**
     * Somebody who took part.
     *
     * @param actor who it is
     * @param reference the same with the words that mean them
     */
    record Seat(Actor actor, ActorReference reference) {}

    /**
     * Where a report tells of a round.
     *
     * @param events ids of the events that tell of it
     * @param evidence the words
     */
    record Telling(List<String> events, List<Span> evidence) {
        Telling with(Telling other) {
            return new Telling(both(events, other.events), both(evidence, other.evidence));
        }
    }

    Set<String> parties() {
        return participants.stream()
                .flatMap(s -> s.actor().statedCountry().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether both can be the same round: the same day and place as far as known, and nobody new to one side only. */
    boolean canBe(Round other) {
        boolean sameDay = agree(when.flatMap(When::day), other.when.flatMap(When::day));
        boolean samePlace = agree(where.map(Where::place), other.where.map(Where::place));
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
                seats(participants, other.participants),
                where.or(other::where),
                when.or(other::when),
                duration.or(other::duration),
                both(topics, other.topics),
                known ? result : other.result,
                telling.with(other.telling));
    }

    /** Each of them once, with the words that mean them first. */
    private static List<Seat> seats(List<Seat> one, List<Seat> other) {
        Map<String, Seat> all = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(s -> all.putIfAbsent(s.actor().id(), s));
        return List.copyOf(all.values());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
