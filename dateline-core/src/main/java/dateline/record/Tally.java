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
 * @param partOf id of the tally that this one is a part of: "including two children"
 * @param claimedBy ids of the actors who are said to have counted; empty when the report speaks on its own
 * @param event id of the event that brought it about
 * @param where id of the place
 * @param when when it happened
 * @param evidence the words it rests on, never empty
 * @param rule card or step that decided
 */
public record Tally(
        String id,
        Outcome outcome,
        String of,
        Count count,
        Optional<String> partOf,
        List<String> claimedBy,
        Optional<String> event,
        Optional<String> where,
        Optional<TimeInterval> when,
        List<Span> evidence,
        String rule) {
    public Tally {
        claimedBy = List.copyOf(claimedBy);
        evidence = List.copyOf(evidence);
    }
}
