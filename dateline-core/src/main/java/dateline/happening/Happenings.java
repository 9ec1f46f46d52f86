package dateline.happening;

import dateline.record.Event;
import dateline.record.Happening;
import dateline.record.Pledge;
import dateline.record.Provenance;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.Talks;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down the acts of which more than one sentence tells as the happenings of a report. */
final class Happenings {
    private static final String RULE = "same-act";

    private final References references;
    private final Draft draft;
    private final List<Talks> talks;
    private final List<Pledge> pledges;

    Happenings(References references, Draft draft) {
        this.references = references;
        this.draft = draft;
        this.talks = draft.talks();
        this.pledges = draft.pledges();
    }

    List<Happening> read(List<Act> acts) {
        List<Happening> found = new ArrayList<>();
        for (Act act : acts) {
            List<Sourced> records = records(act);
            if (sentences(records) > 1) {
                found.add(happening("h" + (found.size() + 1), records));
            }
        }
        return found;
    }

    /** The events, the words that they are, what they brought about, the talks and pledges that they make up. */
    private List<Sourced> records(Act act) {
        List<String> ids = act.events();
        List<Event> events =
                ids.stream().flatMap(id -> draft.event(id).stream()).toList();
        return Stream.of(
                        events.stream(),
                        events.stream().flatMap(e -> speech(e).stream()),
                        ids.stream().flatMap(id -> draft.tallies(id).stream()),
                        talks.stream().filter(k -> k.events().stream().anyMatch(ids::contains)),
                        pledges.stream().filter(p -> isOf(p.links().event(), ids)))
                .<Sourced>flatMap(s -> s)
                .distinct()
                .toList();
    }

    private Optional<? extends Sourced> speech(Event event) {
        return event.links().speech().flatMap(draft::statement);
    }

    private static boolean isOf(Optional<String> event, List<String> ids) {
        return event.filter(ids::contains).isPresent();
    }

    private long sentences(List<Sourced> records) {
        return records.stream()
                .flatMap(r -> references.article().around(word(r)).stream())
                .distinct()
                .count();
    }

    private static Span word(Sourced record) {
        return record instanceof Event event
                ? event.trigger()
                : record.evidence().get(0);
    }

    private static Happening happening(String id, List<Sourced> records) {
        List<Span> words =
                records.stream().map(Happenings::word).sorted().distinct().toList();
        return new Happening(id, records.stream().map(Sourced::id).toList(), new Provenance(words, RULE));
    }
}
