package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * One round of talks: the same parties, place and day, however often a report mentions it.
 *
 * @param id name in its reading: "k1"
 * @param sides who talked with whom
 * @param session when, where and how long
 * @param topics what about, in the report's words
 * @param result what came of it
 * @param undertakings what was agreed, in the report's words
 * @param provenance the words it rests on and what decided
 */
public record Talks(
        String id,
        List<Side> sides,
        Session session,
        List<String> topics,
        Result result,
        List<String> undertakings,
        Provenance provenance)
        implements Sourced {
    public Talks {
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
        undertakings = List.copyOf(undertakings);
    }

    /**
     * One party at the table.
     *
     * @param party code of the country or organisation; empty when unknown
     * @param participants ids of those who sat there
     */
    public record Side(Optional<String> party, List<String> participants) {
        public Side {
            participants = List.copyOf(participants);
        }
    }

    /**
     * When, where and how long they sat.
     *
     * @param circumstances the day or days, and the place
     * @param venue building or hall in the report's words
     * @param duration ISO 8601 length: "PT5H"
     */
    public record Session(Circumstances circumstances, Optional<String> venue, Optional<String> duration) {}

    /**
     * What came of talks.
     *
     * @param kind how far they got
     * @param words the report's words for it; empty when it says nothing
     */
    public record Result(Kind kind, Optional<String> words) {

        /** How far talks got. */
        public enum Kind {
            NONE,
            PARTIAL,
            AGREEMENT,
            BREAKDOWN,
            UNKNOWN
        }
    }

    /** The day or days. */
    public Optional<TimeInterval> when() {
        return session.circumstances().when();
    }

    /** Id of the place. */
    public Optional<String> where() {
        return session.circumstances().where();
    }

    /** Building or hall in the report's words. */
    public Optional<String> venue() {
        return session.venue();
    }

    /** ISO 8601 length. */
    public Optional<String> duration() {
        return session.duration();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TALKS;
    }
}
