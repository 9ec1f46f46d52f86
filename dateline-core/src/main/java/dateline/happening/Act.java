package dateline.happening;

import dateline.record.Event;
import dateline.record.EventType;
import java.util.List;

/**
 * One act with all that tells of it in a report.
 *
 * @param tellings in the order of the text; one at least
 */
record Act(List<Telling> tellings) {
    Act {
        tellings = List.copyOf(tellings);
    }

    /** Ids of the events that tell of it. */
    List<String> events() {
        return tellings.stream().flatMap(t -> t.event().map(Event::id).stream()).toList();
    }

    boolean isOf(EventType type) {
        return tellings.stream().anyMatch(t -> t.types().contains(type));
    }
}
