package dateline.event;

import dateline.event.code.Coder;
import dateline.event.participant.DomainFilter;
import dateline.event.participant.ParticipantWords;
import dateline.factuality.FactualityReader;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.ontology.Ontology;
import dateline.record.RecordKind;

/**
 * What is known before any report is read. Immutable, safe to share.
 *
 * @param rules the rule cards of events
 * @param ontology what their codes mean
 * @param coder gives acts their codes
 * @param factuality reads what became of acts
 * @param words by which those who take part are found
 * @param domains keeps sport, markets and nature apart
 */
record EventKnowledge(
        RuleBook rules,
        Ontology ontology,
        Coder coder,
        FactualityReader factuality,
        DomainFilter domains,
        ParticipantWords words) {
    static EventKnowledge read(Knowledge knowledge) {
        RuleBook rules = RuleBook.of(knowledge, RecordKind.EVENT);
        Ontology ontology = Ontology.read(knowledge, rules.cards());
        return new EventKnowledge(
                rules,
                ontology,
                new Coder(rules, ontology, knowledge),
                new FactualityReader(knowledge),
                new DomainFilter(knowledge),
                ParticipantWords.read(knowledge));
    }
}
