package dateline.actor;

import dateline.language.NounPhrase;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Doubt;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The actors of one report, and which words mean them. A phrase is asked for by its head word: "troops" in "the Malian
 * troops who fled", "he" in "he said".
 */
public final class Cast {
    private static final Comparator<Word> IN_ORDER =
            Comparator.<Word>comparingInt(w -> w.sentence().index()).thenComparingInt(Word::index);

    /** Of a report whose actors were not read. */
    public static final Cast NOBODY = new Cast(List.of(), Set.of(), Map.of(), Map.of(), List.of());

    private final List<Actor> actors;
    private final Set<String> bystanders;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Word, String> idsByHead;
    private final Map<Word, List<String>> idsTogether;
    private final List<Doubt> doubts;

    /**
     * @param actors in the order of first mention
     * @param bystanders ids of those that are no more than a place or thing by themselves: "in Nairobi", "11 drones"
     * @param idsByHead which actor a phrase with this head means
     * @param idsTogether which actors a phrase means that means several: "the two countries", "Greek and Turkish ships"
     * @param doubts what could not be settled: "two people named Sato could be meant"
     */
    public Cast(
            List<Actor> actors,
            Set<String> bystanders,
            Map<Word, String> idsByHead,
            Map<Word, List<String>> idsTogether,
            List<Doubt> doubts) {
        this.actors = List.copyOf(actors);
        this.bystanders = Set.copyOf(bystanders);
        this.idsByHead = Map.copyOf(idsByHead);
        this.idsTogether = Map.copyOf(idsTogether);
        this.doubts = List.copyOf(doubts);
        actors.forEach(a -> byId.put(a.id(), a));
    }

    /**
     * The same cast with more known of its actors.
     *
     * @param same ids of actors that are found to be another: "a5" is "a1"
     */
    public Cast with(List<Actor> completed, Map<String, String> same, List<Doubt> more) {
        Map<Word, String> heads = new HashMap<>(idsByHead);
        heads.replaceAll((word, id) -> same.getOrDefault(id, id));
        Map<Word, List<String>> together = new HashMap<>(idsTogether);
        together.replaceAll((word, ids) ->
                ids.stream().map(id -> same.getOrDefault(id, id)).distinct().toList());
        List<Doubt> all = new ArrayList<>(doubts);
        all.addAll(more);
        all.replaceAll(d -> new Doubt(d.about().map(id -> same.getOrDefault(id, id)), d.field(), d.span(), d.why()));
        return new Cast(completed, bystanding(same), heads, together, all);
    }

    /** Bystanders that are not found to be somebody who is none. */
    private Set<String> bystanding(Map<String, String> same) {
        Set<String> left = new HashSet<>(bystanders);
        left.removeAll(same.keySet());
        same.forEach((id, other) -> {
            if (!bystanders.contains(id)) {
                left.remove(other);
            }
        });
        return left;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    /**
     * The actors without the places and things that are in no record.
     *
     * @param recorded ids of those that are in one
     */
    public List<Actor> involved(Set<String> recorded) {
        return actors.stream()
                .filter(a -> !bystanders.contains(a.id()) || recorded.contains(a.id()))
                .toList();
    }

    /** The actor that the phrase with this head means, pronouns resolved. */
    public Optional<Actor> at(Word head) {
        return Optional.ofNullable(idsByHead.get(head)).map(byId::get);
    }

    /** All actors that the phrase with this head means: two for "the two countries", one or none for most others. */
    public List<Actor> allAt(Word head) {
        List<String> together = idsTogether.get(head);
        return together == null
                ? at(head).stream().toList()
                : together.stream().map(this::actor).toList();
    }

    /** The actors that phrases with these heads mean, pronouns resolved, each once with the words of its phrase. */
    public List<ActorReference> references(List<Word> heads) {
        return references(heads, head -> at(head).stream().toList());
    }

    /** The same of phrases that may mean several: "the two countries". */
    public List<ActorReference> allReferences(List<Word> heads) {
        return references(heads, this::allAt);
    }

    private static List<ActorReference> references(List<Word> heads, Function<Word, List<Actor>> meant) {
        Map<String, ActorReference> found = new LinkedHashMap<>();
        for (Word head : heads) {
            Span words = NounPhrase.of(head).span();
            meant.apply(head).forEach(a -> found.putIfAbsent(a.id(), ActorReference.said(a.id(), words)));
        }
        return List.copyOf(found.values());
    }

    /** Actors named in this sentence before this word and in so many sentences before it, the last first. */
    public List<Actor> before(Word word, int sentences) {
        return idsByHead.entrySet().stream()
                .filter(e -> isBefore(e.getKey(), word, sentences))
                .sorted(Map.Entry.<Word, String>comparingByKey(IN_ORDER).reversed())
                .map(e -> actor(e.getValue()))
                .distinct()
                .toList();
    }

    private static boolean isBefore(Word earlier, Word word, int sentences) {
        int back = word.sentence().index() - earlier.sentence().index();
        return back == 0 ? earlier.index() < word.index() : back > 0 && back <= sentences;
    }

    /** The actor with this id. */
    public Actor actor(String id) {
        Actor actor = byId.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("Expected the id of an actor of this report, found \"" + id + "\"");
        }
        return actor;
    }
}
