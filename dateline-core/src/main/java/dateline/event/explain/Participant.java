package dateline.event.explain;

import dateline.record.Actor;
import dateline.record.Span;

/**
 * Why somebody is a side of an event: which words mean them, how, and where those were looked for.
 *
 * @param actor who it is
 * @param words the word that means them
 * @param way how the word means them
 * @param place where it was looked for
 */
public record Participant(Actor actor, Span words, Way way, Place place) {
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
        /** They tell of an act that only authorities do, and no doer is named. */
        TELLER
    }

    /** Where the sides of an act are looked for. */
    public enum Place {
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
        /** "rejected the demand": the statement that it answers. */
        ANSWERED,
        /** The statement that it stands in. */
        STATEMENT,
        /** The sentences before, for an act that only authorities do. */
        BEFORE
    }
}
