package dateline.happening;

import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Outcome;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Talks;
import dateline.record.Tally;
import dateline.record.When;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Gives figures the day and place of the act that brought them about, talks those of their events, pledges and positions the day they were told. */
final class DependentRecords {
    /** What comes of an act at another time and place. */
    private static final Set<Outcome> LATER = EnumSet.of(Outcome.DISPLACED, Outcome.EVACUATED);

    private final Draft draft;

    DependentRecords(Draft draft) {
        this.draft = draft;
    }

    void carry() {
        draft.tallies().forEach(this::carry);
        draft.talks().forEach(this::carry);
        draft.pledges().forEach(this::carry);
        draft.positions().forEach(this::carry);
    }

    private void carry(Tally tally) {
        boolean later = LATER.contains(tally.outcome());
        tally.event()
                .flatMap(draft::event)
                .filter(e -> !later)
                .ifPresent(e -> draft.put(tally.under(Filled.with(tally.circumstances(), e.circumstances(), e.id()))));
    }

    private void carry(Talks talks) {
        Circumstances circumstances = talks.session().circumstances();
        for (String id : talks.events()) {
            Event event = draft.event(id).orElseThrow();
            circumstances = Filled.with(circumstances, event.circumstances(), id);
        }
        draft.put(talks.under(circumstances));
    }

    private void carry(Pledge pledge) {
        if (pledge.when().isEmpty()) {
            told(pledge.links().statement()).ifPresent(w -> draft.put(pledge.at(w)));
        }
    }

    private void carry(Position position) {
        if (position.when().isEmpty()) {
            told(position.links().statement()).ifPresent(w -> draft.put(position.at(w)));
        }
    }

    private Optional<When> told(Optional<String> statement) {
        return statement.flatMap(draft::statement).flatMap(s -> s.when().map(w -> w.carriedFrom(s.id())));
    }
}
