package dateline.happening;

import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Sourced;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one report says of the world, kind by kind, each in the order of the text.
 *
 * @param statements who said what
 * @param events who did what to whom
 * @param tallies how many
 * @param pledges what was promised
 * @param talks rounds of talks
 * @param positions what a party wants
 */
public record RecordSet(
        List<Statement> statements,
        List<Event> events,
        List<Tally> tallies,
        List<Pledge> pledges,
        List<Talks> talks,
        List<Position> positions) {
    public RecordSet {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        tallies = List.copyOf(tallies);
        pledges = List.copyOf(pledges);
        talks = List.copyOf(talks);
        positions = List.copyOf(positions);
    }

    /** All of them, kind by kind. */
    public List<Sourced> all() {
        return Stream.of(statements, events, tallies, pledges, talks, positions)
                .<Sourced>flatMap(List::stream)
                .toList();
    }
}
