package dateline.statement.content;

import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.statement.cue.Cue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the reporter adds after a cue and its content, and what is not said by the speaker: "…, she said <b>as she left</b>", "told a
 * rally he would win, <b>adding</b> …".
 */
final class ReporterAsides {
    private static final Set<String> CONCEDING = Set.of("although", "though", "while");

    private ReporterAsides() {}

    static List<Word> without(Cue cue, List<Word> words, Predicate<Word> spoken) {
        Set<Word> aside = new HashSet<>();
        for (Word child : cue.clause().predicate().children()) {
            if (isAside(cue, child) && !spoken.test(child)) {
                aside.addAll(child.subtree());
            }
        }
        List<Word> told = words.stream().filter(w -> !aside.contains(w)).toList();
        return withoutTail(told, spoken);
    }

    /** "said the truce had failed, <b>which surprised nobody</b>": after the last comma the reporter goes on alone. */
    private static List<Word> withoutTail(List<Word> words, Predicate<Word> spoken) {
        List<Word> told = words;
        for (Word word : words) {
            if (isTail(word) && !spoken.test(word) && told.contains(word)) {
                List<Word> tail = word.subtree();
                boolean last = lastWord(told) <= tail.get(tail.size() - 1).index();
                boolean heads = tail.get(0).index() > told.get(0).index();
                if (last && heads) {
                    told = told.stream().filter(w -> !tail.contains(w)).toList();
                }
            }
        }
        return told;
    }

    private static int lastWord(List<Word> words) {
        return words.stream()
                .filter(w -> !w.isPunctuation())
                .mapToInt(Word::index)
                .max()
                .orElse(-1);
    }

    private static boolean isTail(Word word) {
        boolean relative = word.is(Relation.RELATIVE_CLAUSE);
        boolean participle = word.is(Relation.ADVERBIAL_CLAUSE, Relation.NOUN_CLAUSE)
                && word.is(PartOfSpeech.PRESENT_PARTICIPLE)
                && !word.lemma().equals("include");
        boolean conceded = word.is(Relation.ADVERBIAL_CLAUSE)
                && word.children(Relation.MARKER).stream().anyMatch(m -> CONCEDING.contains(m.lemma()));
        return (relative || participle || conceded) && isSetOff(word);
    }

    private static boolean isAside(Cue cue, Word child) {
        boolean behind = child.index() > cue.clause().predicate().index();
        boolean hangs = child.is(Relation.ADVERBIAL_CLAUSE)
                && cue.span().contains(cue.clause().predicate().span());
        boolean participle = child.is(PartOfSpeech.PRESENT_PARTICIPLE) && isSetOff(child);
        boolean marked = !child.children(Relation.MARKER).isEmpty();
        return behind && hangs && (participle || marked);
    }

    private static boolean isSetOff(Word child) {
        int first = child.subtree().get(0).index();
        return first > 0 && child.sentence().word(first - 1).text().equals(",");
    }
}
