package dateline.event.participant;

import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Place;
import dateline.event.explain.Participant.Way;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Notes on the way which words were found to mean whom, for who asks why; a trail that is off notes nothing. */
public final class Trail {
    private final boolean on;
    private final List<Participant> notes = new ArrayList<>();
    private Place place = Place.SLOT;

    private Trail(boolean on) {
        this.on = on;
    }

    public static Trail off() {
        return new Trail(false);
    }

    public static Trail on() {
        return new Trail(true);
    }

    public boolean isOn() {
        return on;
    }

    /** From here on sides are looked for in this place. */
    public void at(Place place) {
        this.place = place;
    }

    public void note(Span words, Actor actor, Way way) {
        if (on) {
            notes.add(new Participant(actor, words, way, place));
        }
    }

    /** Forgets all notes: what follows is about another side. */
    public void begin() {
        notes.clear();
        place = Place.SLOT;
    }

    /** What was noted last of each of these. */
    public List<Participant> of(List<Actor> actors) {
        List<Participant> found = new ArrayList<>();
        for (Actor actor : actors) {
            notes.stream()
                    .filter(n -> n.actor().id().equals(actor.id()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
