package dateline.reading;

import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of the actors that records tell of: who said, did, counted, gave, met or wanted something, or had it done to them. */
final class ActorsInRecords {
    private final Set<String> ids = new HashSet<>();

    Set<String> ids() {
        return ids;
    }

    ActorsInRecords inStatements(List<Statement> statements) {
        statements.forEach(s -> {
            ids.addAll(s.speakers());
            ids.addAll(s.addressees());
            ids.addAll(s.about());
        });
        return this;
    }

    ActorsInRecords inEvents(List<Event> events) {
        events.forEach(e -> {
            ids.addAll(e.sources());
            ids.addAll(e.targets());
            ids.addAll(e.accordingTo());
        });
        return this;
    }

    ActorsInRecords inTallies(List<Tally> tallies) {
        tallies.forEach(t -> ids.addAll(t.claimedBy()));
        return this;
    }

    ActorsInRecords inPledges(List<Pledge> pledges) {
        pledges.forEach(p -> {
            ids.addAll(p.donors());
            ids.addAll(p.recipients());
        });
        return this;
    }

    ActorsInRecords inTalks(List<Talks> talks) {
        talks.forEach(t -> t.sides().forEach(s -> ids.addAll(s.participants())));
        return this;
    }

    ActorsInRecords inPositions(List<Position> positions) {
        positions.forEach(p -> ids.add(p.party()));
        return this;
    }
}
