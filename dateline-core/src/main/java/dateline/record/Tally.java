package dateline.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number of people or things with what became of them: "at least 12 people were killed".
 *
 * @param id name in its reading: "n1"
 * @param fate what became of them
 * @param of what is counted, as a plain noun ("people", "drone", "house"), and the words that say so; the number's where no
 *     noun does
 * @param count the number as reported
 * @param claimedBy the actors who are said to have counted; empty when the report speaks on its own
 * @param links what it is part of and what brought it about
 * @param circumstances when and where it happened
 * @param provenance the words it rests on and what decided
 */
public record Tally(
        String id,
        Fate fate,
        Phrase of,
        Count count,
        List<ActorReference> claimedBy,
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
     * @param statement id of the statement that it stands in
     */
    public record Links(Optional<String> partOf, Optional<String> event, Optional<String> statement) {}

    /**
     * What became of those who are counted.
     *
     * @param outcome what became of them
     * @param span the words that say so: "killed"
     */
    public record Fate(Outcome outcome, Span span) {}

    /** What became of them. */
    public Outcome outcome() {
        return fate.outcome();
    }

    /** Ids of the actors who are said to have counted. */
    public List<String> claimants() {
        return ActorReference.ids(claimedBy);
    }

    /** Id of the tally that this one is a part of. */
    public Optional<String> partOf() {
        return links.partOf();
    }

    /** Id of the event that brought it about. */
    public Optional<String> event() {
        return links.event();
    }

    /** When it happened. */
    public Optional<When> when() {
        return circumstances.when();
    }

    /** Where it happened. */
    public Optional<Where> where() {
        return circumstances.where();
    }

    /** The same tally at another time or place. */
    public Tally under(Circumstances others) {
        return new Tally(id, fate, of, count, claimedBy, links, others, provenance);
    }

    /** The same tally with other links. */
    public Tally linked(Links others) {
        return new Tally(id, fate, of, count, claimedBy, others, circumstances, provenance);
    }

    /** The same tally as counted by these. */
    public Tally claimedBy(List<ActorReference> others) {
        return new Tally(id, fate, of, count, others, links, circumstances, provenance);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TALLY;
    }

    /**
     * A number as reported, which is often only a bound: "12" is 12 to 12, "at least 12" has no upper end, "dozens" is 24 or
     * more, "hundreds" 200 to 999.
     *
     * @param min least number that the words allow; empty for "up to 30"
     * @param max greatest number that the words allow; empty for "at least 12"
     * @param words the words: "at least 12"
     * @param span where they stand
     */
    public record Count(OptionalLong min, OptionalLong max, String words, Span span) {}
}
