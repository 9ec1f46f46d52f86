package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * One round of talks: the same parties, place and day, however often a report mentions it.
 *
 * @param id name in its reading: "k1"
 * @param sides who talked with whom
 * @param where id of the place
 * @param venue building or hall in the report's words
 * @param when the day or days
 * @param duration ISO 8601 length: "PT5H"
 * @param topics what about, in the report's words
 * @param outcome what came of it
 * @param undertakings what was agreed, in the report's words
 * @param evidence the words it rests on, never empty
 * @param rule card or step that decided
 */
public record Talks(
        String id,
        List<Side> sides,
        Optional<String> where,
        Optional<String> venue,
        Optional<TimeInterval> when,
        Optional<String> duration,
        List<String> topics,
        Outcome outcome,
        List<String> undertakings,
        List<Span> evidence,
        String rule) {
    public Talks {
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
        undertakings = List.copyOf(undertakings);
        evidence = List.copyOf(evidence);
    }

    /**
     * One party at the table.
     *
     * @param party code of the country or organisation; empty when unknown
     * @param participants ids of those who sat there
     */
    public record Side(Optional<String> party, List<String> participants) {}

    /**
     * What came of talks.
     *
     * @param kind how far they got
     * @param words the report's words for it; empty when it says nothing
     */
    public record Outcome(Kind kind, Optional<String> words) {

        /** How far talks got. */
        public enum Kind {
            NONE,
            PARTIAL,
            AGREEMENT,
            BREAKDOWN,
            UNKNOWN
        }
    }
}
