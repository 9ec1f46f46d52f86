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
 * @param events ids of the events that tell of it
 * @param provenance the words it rests on and what decided
 */
public record Talks(
        String id,
        List<Side> sides,
        Session session,
        List<Phrase> topics,
        Result result,
        List<Phrase> undertakings,
        List<String> events,
        Provenance provenance)
        implements Sourced {
    public Talks {
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
        undertakings = List.copyOf(undertakings);
        events = List.copyOf(events);
    }

    /**
     * One party at the table.
     *
     * @param party code of the country or organisation; empty when unknown
     * @param participants those who sat there
     */
    public record Side(Optional<String> party, List<ActorReference> participants) {
        public Side {
            participants = List.copyOf(participants);
        }

        /** Ids of those who sat there. */
        public List<String> ids() {
            return ActorReference.ids(participants);
        }
    }

    /**
     * When, where and how long they sat.
     *
     * @param circumstances the day or days, and the place
     * @param venue building or hall in the report's words
     * @param length how long
     */
    public record Session(Circumstances circumstances, Optional<Phrase> venue, Optional<Length> length) {}

    /**
     * How long talks took.
     *
     * @param value ISO 8601 length: "PT5H"
     * @param span the words that say so
     */
    public record Length(String value, Span span) {}

    /**
     * What came of talks.
     *
     * @param kind how far they got
     * @param words the report's words for it; empty when it says nothing
     */
    public record Result(Kind kind, Optional<Phrase> words) {

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
    public Optional<When> when() {
        return session.circumstances().when();
    }

    /** The place. */
    public Optional<Where> where() {
        return session.circumstances().where();
    }

    /** Building or hall in the report's words. */
    public Optional<Phrase> venue() {
        return session.venue();
    }

    /** ISO 8601 length. */
    public Optional<String> duration() {
        return session.length().map(Length::value);
    }

    /** The same round at another time or place. */
    public Talks under(Circumstances others) {
        Session other = new Session(others, session.venue(), session.length());
        return new Talks(id, sides, other, topics, result, undertakings, events, provenance);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TALKS;
    }
}
