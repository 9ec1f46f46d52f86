package dateline.happening;

import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Sourced;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of one report while one gives another what it lacks. To be used once. */
final class Draft {
    private final Map<String, Sourced> records = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Draft(RecordSet set) {
        set.all().forEach(this::put);
    }

    /** In place of the record that had its id. */
    void put(Sourced record) {
        records.put(record.id(), record);
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    List<Doubt> doubts() {
        return doubts;
    }

    List<Event> events() {
        return all(Event.class);
    }

    List<Statement> statements() {
        return all(Statement.class);
    }

    List<Tally> tallies() {
        return all(Tally.class);
    }

    List<Talks> talks() {
        return all(Talks.class);
    }

    List<Pledge> pledges() {
        return all(Pledge.class);
    }

    List<Position> positions() {
        return all(Position.class);
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(records.get(id))
                .filter(Event.class::isInstance)
                .map(Event.class::cast);
    }

    Optional<Statement> statement(String id) {
        return Optional.ofNullable(records.get(id))
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    private <T> List<T> all(Class<T> kind) {
        return records.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    RecordSet set() {
        return new RecordSet(statements(), events(), tallies(), pledges(), talks(), positions());
    }
}
