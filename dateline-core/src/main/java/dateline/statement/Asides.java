package dateline.statement;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the reporter adds behind a cue and its content, and what is not said by the speaker: "…, she said <b>as she left</b>", "told a
 * rally he would win, <b>adding</b> …".
 */
final class Asides {
    private Asides() {}

    static List<Token> without(Cue cue, List<Token> words, Predicate<Token> spoken) {
        Set<Token> aside = new HashSet<>();
        Sentence sentence = cue.sentence();
        for (Token child : sentence.children(cue.clause().predicate())) {
            if (isAside(cue, child) && !spoken.test(child)) {
                aside.addAll(sentence.subtree(child));
            }
        }
        return aside.isEmpty() ? words : words.stream().filter(w -> !aside.contains(w)).toList();
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
