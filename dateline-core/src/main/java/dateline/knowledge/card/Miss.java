package dateline.knowledge.card;

import dateline.language.Clause;
import dateline.language.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A clause that a rule card does not speak of, though its predicate is one of the card's.
 *
 * @param card the card
 * @param pattern which of its patterns
 * @param clause the clause
 * @param wanted the first thing that the pattern asks for in vain: "the object “curfew”"
 * @param slot whether that is a slot, not a word of its own
 * @param found the words that stand in its place; empty where nothing does
 * @param met how many words the pattern found before
 */
record Miss(RuleCard card, Pattern pattern, Clause clause, String wanted, boolean slot, List<Word> found, int met) {
    Miss {
        found = List.copyOf(found);
    }

    /** Not where all but the verb is missing ("is fine" for "is ready", "took" for "took hostage"). */
    boolean isNear() {
        boolean copula = clause.predicate().lemma().equals("be");
        return met > 1 || !copula && (slot || !found.isEmpty());
    }

    /** "needs the object “curfew”, found “sanctions”". */
    String because() {
        String words = found.stream().map(t -> "“" + t.text() + "”").collect(Collectors.joining(" and "));
        return "needs " + wanted + ", found " + (words.isEmpty() ? "none" : words);
    }
}
