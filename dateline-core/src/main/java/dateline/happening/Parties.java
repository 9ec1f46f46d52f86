package dateline.happening;

import dateline.actor.Cast;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Event;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether those who take part in two acts are the same, though a report calls them otherwise: "police" and "the police". */
final class Parties {
    private final Cast cast;

    Parties(Cast cast) {
        this.cast = cast;
    }

    /** Somebody takes part in both, on whichever side. */
    boolean isAnyShared(Event one, Event other) {
        return isAnyShared(all(one), all(other));
    }

    boolean isAnyShared(List<String> one, List<String> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> areSame(a, b)));
    }

    static List<String> all(Event event) {
        return Stream.concat(event.sources().stream(), event.targets().stream()).toList();
    }

    /** The same actor; or two of one country and sort of which neither is a person or has a name of its own. */
    private boolean areSame(String one, String other) {
        return one.equals(other) || areAlike(cast.actor(one), cast.actor(other));
    }

    private static boolean areAlike(Actor one, Actor other) {
        return isNameless(one)
                && isNameless(other)
                && one.country().isPresent()
                && one.country().equals(other.country())
                && !one.sectors().isEmpty()
                && one.sectors().equals(other.sectors());
    }

    private static boolean isNameless(Actor actor) {
        boolean sort = actor.kind() == Kind.GROUP || actor.kind() == Kind.UNNAMED || actor.kind() == Kind.ORGANIZATION;
        return sort && actor.name().equals(lowered(actor.name()));
    }

    /** A name that begins small but for its first letter, as sentences begin. */
    private static String lowered(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
