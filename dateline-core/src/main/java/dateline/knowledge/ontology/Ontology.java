package dateline.knowledge.ontology;

import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.record.RecordKind;
import java.util.List;

/**
 * Both ontologies that events are coded in, and what the event cards mean in their terms.
 *
 * @param cameo CAMEO's codes
 * @param plover PLOVER's types, modes and contexts
 * @param cards the event cards
 */
public record Ontology(Cameo cameo, Plover plover, EventCards cards) {
    /** Throws {@link RuleException} with all that is wrong with the tables, or with the event cards in their light. */
    public static Ontology read(Knowledge knowledge) {
        return read(knowledge, RuleBook.of(knowledge, RecordKind.EVENT).cards());
    }

    public static Ontology read(Knowledge knowledge, List<RuleCard> rules) {
        Plover plover = PloverReader.read(knowledge);
        Cameo cameo = CameoReader.read(knowledge, plover);
        return new Ontology(cameo, plover, EventCardReader.read(knowledge, cameo, plover, rules));
    }
}
