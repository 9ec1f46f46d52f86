/**
 * Rule cards: a pattern of a clause, what it means, sentences that it finds and near misses that it passes over. Start with
 * {@link dateline.knowledge.card.RuleCard}; {@link dateline.knowledge.card.RuleBook} matches them.
 */
@org.jspecify.annotations.NullMarked
package dateline.knowledge.card;
