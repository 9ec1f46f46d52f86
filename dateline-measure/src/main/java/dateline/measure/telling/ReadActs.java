package dateline.measure.telling;

import dateline.record.Event;
import dateline.record.Happening;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.Sourced;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which records of a reading tell of one act: those of one happening, and those that are linked to one event. */
final class ReadActs {
    private final Reading reading;
    private final Map<String, String> happenings = new HashMap<>();

    ReadActs(Reading reading) {
        this.reading = reading;
        for (Happening happening : reading.happenings()) {
            happening.records().forEach(r -> happenings.put(r, happening.id()));
        }
    }

    /** Name of the act. */
    String act(Sourced record) {
        return Optional.ofNullable(happenings.get(record.id()))
                .or(() -> event(record).map(e -> happenings.getOrDefault(e, e)))
                .orElse(record.id());
    }

    private Optional<String> event(Sourced record) {
        if (record instanceof Tally tally) {
            return tally.event();
        }
        if (record instanceof Talks talks) {
            return talks.events().stream().findFirst();
        }
        if (record instanceof Pledge pledge) {
            return pledge.links().event();
        }
        if (record instanceof Position position) {
            return position.links().event();
        }
        return reading.events().stream()
                .filter(e -> e.links().speech().equals(Optional.of(record.id())))
                .map(Event::id)
                .findFirst();
    }
}
