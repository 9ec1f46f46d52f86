package dateline.record;

import java.util.List;

/**
 * One thing that happened, of which a report tells more than once: the raid of its lead, "the attack" three sentences on, and
 * how many died in it.
 *
 * @param id name in its reading: "h1"
 * @param records ids of the events, statements, tallies, talks, pledges and positions that tell of it, in the order of the text
 *     of each kind; two at least
 * @param provenance the words that name it each time, and the step that joined them
 */
public record Happening(String id, List<String> records, Provenance provenance) implements ReportRecord {
    public Happening {
        records = List.copyOf(records);
    }

    @Override
    public List<Span> evidence() {
        return provenance.evidence();
    }

    @Override
    public String rule() {
        return provenance.rule();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.HAPPENING;
    }
}
