package dateline.statement.content;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.statement.cue.Cue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the reporter adds behind a cue and its content, and what is not said by the speaker: "…, she said <b>as she left</b>", "told a
 * rally he would win, <b>adding</b> …".
 */
final class ReporterAsides {
    private static final Set<String> CONCEDING = Set.of("although", "though", "while");

    private ReporterAsides() {}

    static List<Token> without(Cue cue, List<Token> words, Predicate<Token> spoken) {
        Set<Token> aside = new HashSet<>();
        Sentence sentence = cue.sentence();
        for (Token child : sentence.children(cue.clause().predicate())) {
            if (isAside(cue, child) && !spoken.test(child)) {
                aside.addAll(sentence.subtree(child));
            }
        }
        List<Token> told = words.stream().filter(w -> !aside.contains(w)).toList();
        return withoutTail(cue, told, spoken);
    }

    /** "said the truce had failed, <b>which surprised nobody</b>": behind the last comma the reporter goes on alone. */
    private static List<Token> withoutTail(Cue cue, List<Token> words, Predicate<Token> spoken) {
        Sentence sentence = cue.sentence();
        List<Token> told = words;
        for (Token word : words) {
            if (isTail(sentence, word) && !spoken.test(word) && told.contains(word)) {
                List<Token> tail = sentence.subtree(word);
                boolean last = lastWord(told) <= tail.get(tail.size() - 1).index();
                boolean heads = tail.get(0).index() > told.get(0).index();
                if (last && heads) {
                    told = told.stream().filter(w -> !tail.contains(w)).toList();
                }
            }
        }
        return told;
    }

    private static int lastWord(List<Token> words) {
        return words.stream()
                .filter(w -> !w.isPunctuation())
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
    }

    private static boolean isTail(Sentence sentence, Token word) {
        boolean relative = word.is(Relation.RELATIVE_CLAUSE);
        boolean participle = word.is(Relation.ADVERBIAL_CLAUSE, Relation.NOUN_CLAUSE)
                && word.pos().equals("VBG")
                && !word.lemma().equals("include");
        boolean conceded = word.is(Relation.ADVERBIAL_CLAUSE)
                && sentence.children(word, Relation.MARKER).stream().anyMatch(m -> CONCEDING.contains(m.lemma()));
        return (relative || participle || conceded) && isSetOff(sentence, word);
    }

    private static boolean isAside(Cue cue, Token child) {
        boolean behind = child.index() > cue.clause().predicate().index();
        boolean hangs = child.is(Relation.ADVERBIAL_CLAUSE)
                && cue.span().contains(cue.clause().predicate().span());
        boolean participle = child.pos().equals("VBG") && isSetOff(cue.sentence(), child);
        boolean marked = !cue.sentence().children(child, Relation.MARKER).isEmpty();
        return behind && hangs && (participle || marked);
    }

    private static boolean isSetOff(Sentence sentence, Token child) {
        int first = sentence.subtree(child).get(0).index();
        return first > 0 && sentence.token(first - 1).text().equals(",");
    }
}
