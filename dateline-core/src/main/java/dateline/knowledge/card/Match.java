package dateline.knowledge.card;

import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A clause that a rule card speaks of, with its slots filled.
 *
 * @param card the card
 * @param pattern which of its patterns
 * @param clause the clause, verbal or nominal
 * @param slots heads of the phrases (or predicates of the clauses) that fill each slot; a slot that nothing fills is absent
 * @param trigger the predicate with its particle and the words that make its meaning, in the order of the text
 */
public record Match(RuleCard card, Pattern pattern, Clause clause, Map<String, List<Word>> slots, List<Word> trigger) {
    public Match {
        slots = Map.copyOf(slots);
        trigger = List.copyOf(trigger);
    }

    /** What fills a slot; empty where nothing does. */
    public List<Word> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }

    /** From the first to the last word of the trigger. */
    public Span triggerSpan() {
        List<Word> inOrder = new ArrayList<>(trigger);
        inOrder.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return inOrder.get(0).span().to(inOrder.get(inOrder.size() - 1).span());
    }

    int specificity() {
        return 10 * pattern.specificity() + slots.size();
    }
}
