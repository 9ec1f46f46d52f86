package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * A number of people or things with what became of them: "at least 12 people were killed".
 *
 * @param id name in its reading: "n1"
 * @param outcome what became of them
 * @param of what is counted, as a plain noun: "people", "drone", "house"
 * @param count the number as reported
 * @param claimedBy ids of the actors who are said to have counted; empty when the report speaks on its own
 * @param links what it is part of and what brought it about
 * @param circumstances when and where it happened
 * @param provenance the words it rests on and what decided
 */
public record Tally(
        String id,
        Outcome outcome,
        String of,
        Count count,
        List<String> claimedBy,
        Links links,
        Circumstances circumstances,
        Provenance provenance)
        implements Sourced {
    public Tally {
        claimedBy = List.copyOf(claimedBy);
    }

    /**
     * How a tally hangs together with other records.
     *
     * @param partOf id of the tally that this one is a part of: "including two children"
     * @param event id of the event that brought it about
     */
    public record Links(Optional<String> partOf, Optional<String> event) {}

    /** Id of the tally that this one is a part of. */
    public Optional<String> partOf() {
        return links.partOf();
    }

    /** Id of the event that brought it about. */
    public Optional<String> event() {
        return links.event();
    }

    /** When it happened. */
    public Optional<TimeInterval> when() {
        return circumstances.when();
    }

    /** Id of the place where it happened. */
    public Optional<String> where() {
        return circumstances.where();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TALLY;
    }
}
