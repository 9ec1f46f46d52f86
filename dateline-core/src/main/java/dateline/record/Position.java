package dateline.record;

import java.util.Optional;

/**
 * What a party wants, accepts, refuses or makes a condition, on an issue under dispute.
 *
 * @param id name in its reading: "x1"
 * @param party the actor
 * @param issue the issue in the report's words: "giving up territory"
 * @param stance how it stands to it
 * @param links which statement and event tell it
 * @param when as of when
 * @param provenance the words it rests on and the rule card that found it
 */
public record Position(
        String id,
        ActorReference party,
        Phrase issue,
        Stance stance,
        Links links,
        Optional<When> when,
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

    /**
     * How a position hangs together with other records.
     *
     * @param statement id of the statement that tells it
     * @param event id of the event that takes it
     */
    public record Links(Optional<String> statement, Optional<String> event) {}

    /** The same position with these links. */
    public Position linked(Links others) {
        return new Position(id, party, issue, stance, others, when, provenance);
    }

    /** The same position as of this time. */
    public Position at(When time) {
        return new Position(id, party, issue, stance, links, Optional.of(time), provenance);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POSITION;
    }
}
