package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * What a party wants, accepts, refuses or makes a condition, on an issue under dispute.
 *
 * @param id name in its reading: "x1"
 * @param party id of the actor
 * @param issue the issue in the report's words: "giving up territory"
 * @param stance how it stands to it
 * @param statement id of the statement that tells it
 * @param when as of when
 * @param evidence the words it rests on, never empty
 * @param rule the rule card that found it
 */
public record Position(
        String id,
        String party,
        String issue,
        Stance stance,
        Optional<String> statement,
        Optional<TimeInterval> when,
        List<Span> evidence,
        String rule) {
    public Position {
        evidence = List.copyOf(evidence);
    }

    /** How a party stands to an issue. */
    public enum Stance {
        SUPPORTS,
        OPPOSES,
        DEMANDS,
        OFFERS,
        CONDITIONAL
    }
}
