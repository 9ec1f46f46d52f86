package dateline.statement.cue;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Span;
import java.util.List;

/** Words that stand together: a phrase from its first word up to where something else comes between. */
public final class PhraseExtent {
    private PhraseExtent() {}

    /** From a word on as far as the next word is one of these, without marks at the end. */
    public static Span of(Sentence sentence, Token from, List<Token> words) {
        return from.span().to(last(sentence, from, words).span());
    }

    /** "in an interview with Radio Sahel" of "in an interview with Radio Sahel on Monday, which …". */
    public static Span undated(Sentence sentence, Token from, Token head, List<Token> words) {
        Token last = last(sentence, from, words);
        while (last.index() > head.index() && isDate(sentence, last)) {
            last = sentence.token(last.index() - 1);
        }
        Span whole = from.span().to(last.span());
        return sentence.textAt(whole).endsWith(".")
                        && last.index() == sentence.tokens().size() - 1
                ? new Span(whole.start(), whole.end() - 1)
                : whole;
    }

    private static Token last(Sentence sentence, Token from, List<Token> words) {
        int to = from.index();
        while (to + 1 < sentence.tokens().size() && goesOn(sentence, to + 1, words)) {
            to++;
        }
        while (to > from.index() && sentence.token(to).isPunctuation()) {
            to--;
        }
        return sentence.token(to);
    }

    private static boolean goesOn(Sentence sentence, int next, List<Token> words) {
        boolean hyphen = sentence.token(next).text().equals("-")
                && next + 1 < sentence.tokens().size();
        return words.contains(sentence.token(next)) || hyphen && words.contains(sentence.token(next + 1));
    }

    /** A date or time of day, or the preposition that a date was taken from. */
    private static boolean isDate(Sentence sentence, Token word) {
        boolean dated = word.entity().equals("DATE") || word.entity().equals("TIME");
        boolean bare = word.is(Relation.PREPOSITION)
                && !sentence.children(word).isEmpty()
                && sentence.children(word).get(0).index() > word.index();
        return dated || bare || word.isPunctuation();
    }
}
