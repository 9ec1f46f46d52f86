package dateline.tally;

import dateline.event.Event;
import dateline.finding.Found;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.statement.Statement;
import java.util.List;

/** Finds tallies. */
public final class TallyReader {
    public TallyReader(Knowledge knowledge) {}

    public Found<Tally> read(References references, List<Statement> statements, List<Event> events) {
        return Found.of(List.of());
    }
}
