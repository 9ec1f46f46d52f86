package dateline.event.code;

import dateline.knowledge.card.Match;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.EventCard.Need;
import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.EventType;
import dateline.record.Span;
import java.util.List;

/**
 * An act that an event card finds in a clause.
 *
 * @param match the clause and the words that fill the card's slots
 * @param card what the card says of such acts
 * @param coding what sort of event the act is
 */
public record CodedAct(Match match, EventCard card, Coding coding) {
    public Clause clause() {
        return match.clause();
    }

    /** The same act under another code. */
    public CodedAct coded(Coding other) {
        return new CodedAct(match, card, other);
    }

    /** The type that the card names; an act inside may give the event another. */
    public EventType cardType() {
        return card.type();
    }

    /** What fills a slot of the card; empty where nothing does. */
    public List<Word> slot(String name) {
        return match.slot(name);
    }

    /** From the first to the last word that names the act. */
    public Span trigger() {
        return match.triggerSpan();
    }

    /** Whether it is an act about another act, of which no card and no word gives a code. */
    public boolean isVague() {
        return card.needs(Need.ACT) && coding.composed().isEmpty();
    }

    /** Whether a noun names it: "the withdrawal of troops". */
    public boolean isNominal() {
        return clause().kind() == Clause.Kind.NOMINAL;
    }
}
