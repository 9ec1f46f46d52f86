package dateline.measure.actor;

import dateline.record.Actor;
import dateline.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The mentions of one report and whom each means. A mention is known by where its last word ends: "army" is the same one
 * whether it was marked as "Sudan's army" or as "army". One that means several, "both sides", means somebody else than each
 * of them.
 *
 * @param meant whom the mention means that ends here: one actor, or several
 */
record Mentions(Map<Integer, Set<String>> meant) {
    Mentions {
        meant = Map.copyOf(meant);
    }

    /** The mentions that a reading gives. */
    static Mentions of(List<Actor> actors) {
        Map<Integer, Set<String>> meant = new HashMap<>();
        for (Actor actor : actors) {
            for (Span span : actor.mentions()) {
                meant.computeIfAbsent(span.end(), k -> new TreeSet<>()).add(actor.id());
            }
        }
        return new Mentions(meant);
    }

    int size() {
        return meant.size();
    }

    /** The mentions of each actor. */
    List<Set<Integer>> clusters() {
        return List.copyOf(new TreeMap<>(meant)
                .entrySet().stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                        .values());
    }
}
