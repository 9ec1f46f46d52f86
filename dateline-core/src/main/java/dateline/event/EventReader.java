package dateline.event;

import dateline.finding.Found;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.statement.Statement;
import java.util.List;

/** Finds events. */
public final class EventReader {
    public EventReader(Knowledge knowledge) {}

    public Found<Event> read(References references, List<Statement> statements) {
        return Found.of(List.of());
    }
}
