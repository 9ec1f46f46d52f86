package dateline.event;

import dateline.event.explain.Explained;
import dateline.knowledge.Knowledge;
import dateline.record.Event;
import dateline.record.Found;
import dateline.record.Statement;
import dateline.reference.References;
import java.util.List;

/**
 * Finds events: acts between political actors. Rule cards say which clauses name an act and who its sides are: slots
 * {@code <source>} and {@code <target>}; a slot of class {@code actor} must be filled by somebody who can take a side in
 * politics. {@code frame: demand} makes a card one for an act about the act in its slot {@code <act>}, which gives the finer
 * code. {@code mutual: yes} makes all parties both sources and targets; {@code needs: target} asks that somebody be aimed
 * at; {@code event: none} says that a clause names no event, and keeps less specific cards from it. Immutable, safe to
 * share.
 */
public final class EventReader {
    private final EventKnowledge knowledge;

    public EventReader(Knowledge knowledge) {
        this.knowledge = EventKnowledge.read(knowledge);
    }

    public Found<Event> read(References references, List<Statement> statements) {
        return new EventReading(knowledge, references, statements).read();
    }

    /** Why the same events are read, and why the other sentences have none. */
    public Explained explain(References references, List<Statement> statements) {
        return new EventReading(knowledge, references, statements).explain();
    }
}
