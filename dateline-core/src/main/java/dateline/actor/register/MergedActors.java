package dateline.actor.register;

import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Actors of whom those that the register makes one are one: "Cooper" and, further on, "Yvette Cooper".
 *
 * @param actors in order
 * @param same ids of those that joined an earlier one: "a5" is "a1"
 */
record MergedActors(List<Actor> actors, Map<String, String> same) {
    static MergedActors merge(List<Actor> all) {
        Map<String, Actor> kept = new LinkedHashMap<>();
        Map<String, String> same = new LinkedHashMap<>();
        for (Actor actor : all) {
            String key = actor.kind() == Kind.PERSON && actor.name().contains(" ") ? actor.name() : actor.id();
            Actor earlier = kept.get(key);
            if (earlier != null && isOne(earlier, actor)) {
                kept.put(key, merge(earlier, actor));
                same.put(actor.id(), earlier.id());
            } else {
                kept.put(earlier == null ? key : actor.id(), actor);
            }
        }
        return new MergedActors(List.copyOf(kept.values()), same);
    }

    private static boolean isOne(Actor one, Actor other) {
        boolean registered = RegisterMark.isOn(one) || RegisterMark.isOn(other);
        return registered && one.code().equals(other.code());
    }

    private static Actor merge(Actor one, Actor other) {
        List<Span> mentions = Stream.concat(one.mentions().stream(), other.mentions().stream())
                .sorted()
                .distinct()
                .toList();
        List<Actor.Role> roles = new ArrayList<>(one.roles());
        other.roles().stream()
                .filter(r -> roles.stream().noneMatch(k -> k.title().equalsIgnoreCase(r.title())))
                .forEach(roles::add);
        return new Actor(
                one.id(), one.kind(), one.name(), one.home(), one.sectors(), roles, mentions, RegisterMark.RULE);
    }
}
