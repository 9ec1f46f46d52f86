package dateline.knowledge.ontology;

import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.record.RecordKind;
import java.util.List;

/**
 * Both ontologies that events are coded in.
 *
 * @param cameo CAMEO's codes
 * @param plover PLOVER's types, modes and contexts
 */
public record Ontology(Cameo cameo, Plover plover) {
    /** Throws {@link RuleException} with all that is wrong with the tables, or with the event cards in their light. */
    public static Ontology of(Knowledge knowledge) {
        return of(knowledge, RuleBook.of(knowledge, RecordKind.EVENT).cards());
    }

    public static Ontology of(Knowledge knowledge, List<RuleCard> cards) {
        Plover plover = Plover.of(knowledge);
        Cameo cameo = Cameo.of(knowledge, plover);
        List<String> problems = CardCheck.problems(knowledge, cameo, plover, cards);
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new Ontology(cameo, plover);
    }
}
