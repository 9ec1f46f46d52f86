package dateline.record;

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
 * @param provenance the words it rests on and the rule card that found it
 */
public record Position(
        String id,
        String party,
        String issue,
        Stance stance,
        Optional<String> statement,
        Optional<TimeInterval> when,
        Provenance provenance)
        implements Sourced {

    /** How a party stands to an issue. */
    public enum Stance {
        SUPPORTS,
        OPPOSES,
        DEMANDS,
        OFFERS,
        CONDITIONAL
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POSITION;
    }
}
