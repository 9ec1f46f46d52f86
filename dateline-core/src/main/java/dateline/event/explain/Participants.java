package dateline.event.explain;

import dateline.record.ActorReference;
import dateline.record.Event;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who does an act and to whom.
 *
 * @param sources who does it
 * @param targets to whom
 * @param mutual whether all of them do it to each other
 */
public record Participants(Side sources, Side targets, boolean mutual) {
    /** The ids of the sources; of a mutual act those of all. */
    public List<String> sourceIds() {
        return mutual ? allIds() : sources.ids();
    }

    /** The ids of the targets; of a mutual act those of all. */
    public List<String> targetIds() {
        return mutual ? allIds() : targets.ids();
    }

    /** With those whom another telling of the act names too; nobody does it to themselves. */
    public Participants with(Participants again) {
        Side doers = sources.with(again.sources());
        return new Participants(
                doers, targets.with(again.targets()).filter(t -> !doers.ids().contains(t.id())), mutual);
    }

    /** Both sides with the words that mean them. */
    public Event.Sides sides(Span trigger) {
        List<ActorReference> doers = sources.references(trigger);
        List<ActorReference> others = targets.references(trigger);
        if (!mutual) {
            return new Event.Sides(doers, others);
        }
        List<ActorReference> all = new ArrayList<>(doers);
        List<String> ids = ActorReference.ids(doers);
        others.stream().filter(o -> !ids.contains(o.actor())).forEach(all::add);
        return new Event.Sides(all, all);
    }

    private List<String> allIds() {
        return Stream.concat(sources.ids().stream(), targets.ids().stream())
                .distinct()
                .toList();
    }
}
