package dateline.reading;

import dateline.record.ActorReference;
import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Sourced;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of the actors that records name: who said, did, counted, gave, met or wanted something, or had it done to them. */
final class ActorsInRecords {
    private ActorsInRecords() {}

    static Set<String> ids(List<Sourced> records) {
        return records.stream().flatMap(ActorsInRecords::ids).collect(Collectors.toSet());
    }

    private static Stream<String> ids(Sourced record) {
        return switch (record.recordKind()) {
            case STATEMENT -> in((Statement) record);
            case EVENT -> in((Event) record);
            case TALLY -> ((Tally) record).claimants().stream();
            case PLEDGE -> in((Pledge) record);
            case TALKS -> ((Talks) record).sides().stream().flatMap(s -> s.ids().stream());
            case POSITION -> Stream.of(((Position) record).party().actor());
            case ACTOR, PLACE, TIME, HAPPENING -> Stream.empty();
        };
    }

    private static Stream<String> in(Statement statement) {
        return all(List.of(statement.speakers(), statement.addressees(), ActorReference.ids(statement.about())));
    }

    private static Stream<String> in(Event event) {
        return all(List.of(event.sources(), event.targets(), ActorReference.ids(event.accordingTo())));
    }

    private static Stream<String> in(Pledge pledge) {
        return all(List.of(pledge.donors(), pledge.recipients()));
    }

    private static Stream<String> all(List<List<String>> ids) {
        return ids.stream().flatMap(List::stream);
    }
}
