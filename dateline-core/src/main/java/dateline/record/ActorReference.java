package dateline.record;

import java.util.List;

/**
 * An actor as a value of a record: the doer in "<b>The army</b> shelled the village".
 *
 * @param actor id of the actor: "a1"
 * @param support the words that mean the actor here
 */
public record ActorReference(String actor, Support support) {
    /** An actor whom words of the record mean. */
    public static ActorReference said(String actor, Span words) {
        return new ActorReference(actor, Support.said(words));
    }

    /** The ids of the actors, each once. */
    public static List<String> ids(List<ActorReference> references) {
        return references.stream().map(ActorReference::actor).distinct().toList();
    }
}
