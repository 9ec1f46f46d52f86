package dateline.knowledge.ontology;

import dateline.knowledge.card.RuleCard;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The event cards in the terms of both ontologies, looked up by the rule card that a match has. Immutable, safe to share.
 */
public final class EventCards {
    private final List<EventCard> all;

    /** By the very card: to compare cards by value is to compare all their patterns and sentences. */
    private final IdentityHashMap<RuleCard, EventCard> byRule = new IdentityHashMap<>();

    EventCards(List<EventCard> all) {
        this.all = List.copyOf(all);
        all.forEach(card -> byRule.put(card.rule(), card));
    }

    /** Every card that finds events, in the order of the files. */
    public List<EventCard> all() {
        return all;
    }

    /** What a rule card says of its acts; empty for one that says "event: none". */
    public Optional<EventCard> find(RuleCard rule) {
        return Optional.ofNullable(byRule.get(rule));
    }
}
