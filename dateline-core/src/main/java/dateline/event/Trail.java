package dateline.event;

import dateline.event.Side.Place;
import dateline.event.Side.Way;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Notes on the way which words were found to mean whom, for who asks why; a trail that is off notes nothing. */
final class Trail {
    private final boolean on;
    private final List<Side> notes = new ArrayList<>();
    private Place place = Place.SLOT;

    private Trail(boolean on) {
        this.on = on;
    }

    static Trail off() {
        return new Trail(false);
    }

    static Trail on() {
        return new Trail(true);
    }

    boolean isOn() {
        return on;
    }

    /** From here on sides are looked for in this place. */
    void at(Place place) {
        this.place = place;
    }

    void note(Span words, Actor actor, Way way) {
        if (on) {
            notes.add(new Side(actor, words, way, place));
        }
    }

    /** Forgets all notes: what follows is about another side. */
    void begin() {
        notes.clear();
        place = Place.SLOT;
    }

    /** What was noted last of each of these. */
    List<Side> of(List<Actor> actors) {
        List<Side> found = new ArrayList<>();
        for (Actor actor : actors) {
            notes.stream()
                    .filter(n -> n.actor().id().equals(actor.id()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
