package dateline.event.explain;

import dateline.record.Actor;
import dateline.record.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody who takes part in an act: which words mean them, how, and where those were looked for.
 *
 * @param actor who it is
 * @param words the word that means them
 * @param way how the word means them
 * @param where where it was looked for
 */
public record Participant(Actor actor, Span words, Way way, Where where) {
    /** More characters than stand between a noun and the name inside its phrase. */
    private static final int FAR = 60;

    /** How a word means an actor. */
    public enum Way {
        /** It is the head of a phrase that names them. */
        NAMED,
        /** "it", "she", "them". */
        PRONOUN,
        /** "Mali and Niger said <b>they</b> would": the parties that the clause above names together. */
        TOGETHER,
        /** They stand inside the phrase: "<b>Russian</b> drones", "the town of Gao in <b>Mali</b>". */
        INSIDE,
        /** They do what the word says. */
        DOER,
        /** They say it. */
        SPEAKER,
        /** They report an act that only authorities do, and no doer is named. */
        TELLER
    }

    /** Where the participants of an act are looked for. */
    public enum Where {
        /** In the slot of the rule card, or as subject and object of the verb. */
        SLOT,
        /** "<b>Mali</b> began the withdrawal": with the verb that carries out an act named by a noun. */
        CARRIER,
        /** "attacked a town in <b>Mali</b>", "was arrested in <b>Mali</b>": around the act. */
        AROUND,
        /** "demanded that <b>Libya</b> hand over the suspects": in the act inside. */
        INNER_ACT,
        /** The nearest other party in the words of the act. */
        NEAREST,
        /** "opened fire to disperse <b>students</b>": in what it is done for. */
        PURPOSE,
        /** "were killed in a raid <b>by rebels</b>": with the noun that the act is told by beside its verb. */
        NOUN,
        /** "shelled the town, killing <b>two nurses</b>": in what came of it. */
        HARM,
        /** "rejected the demand": the statement that it answers. */
        ANSWERED,
        /** The statement that it stands in. */
        STATEMENT,
        /** "a former president of <b>Peru</b> was sentenced": with those to whom it was done, for an act that only authorities do. */
        HOME,
        /** The sentences before, for an act that only authorities do. */
        BEFORE
    }

    /** The mention of the actor that the words are or stand nearest to: "Russian" of "the Russian drones". */
    public Span mention() {
        return actor.mentions().stream()
                .filter(m -> m.contains(words))
                .findFirst()
                .or(() -> actor.mentions().stream().min(Comparator.comparingInt(this::distance)))
                .filter(m -> distance(m) <= FAR)
                .orElse(words);
    }

    private int distance(Span mention) {
        return Math.max(0, Math.max(mention.start() - words.end(), words.start() - mention.end()));
    }

    /** Those whom the same words mean in the same way. */
    public static List<Participant> meantBy(Span words, Way way, Where where, List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Participant(actor, words, way, where))
                .toList();
    }

    /** Each actor once, in the order in which they are first found; of several words for one the last. */
    public static List<Participant> unique(Stream<Participant> found) {
        Map<String, Participant> byActor = new LinkedHashMap<>();
        found.forEach(p -> byActor.put(p.actor().id(), p));
        return List.copyOf(byActor.values());
    }
}
