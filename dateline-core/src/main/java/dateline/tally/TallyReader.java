package dateline.tally;

import dateline.finding.Found;
import dateline.event.Event;
import dateline.reference.References;
import dateline.statement.Statement;
import dateline.rule.Knowledge;
import java.util.List;

/** Finds tallies. */
public final class TallyReader {
    public TallyReader(Knowledge knowledge) {}

    public Found<Tally> read(References references, List<Statement> statements, List<Event> events) {
        return Found.of(List.of());
    }
}
