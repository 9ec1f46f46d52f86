package dateline.language;

import dateline.record.Span;
import java.util.Collection;

/**
 * Words that stand together: from a first word as far as those of a phrase follow each other, without marks at the end. A
 * hyphen between two of them does not part them.
 *
 * @param first where it begins
 * @param last the last word before something else comes between, in the same sentence
 */
public record WordRun(Word first, Word last) {

    /** From a word on as far as the next word is one of these. */
    public static WordRun from(Word first, Collection<Word> words) {
        Sentence sentence = first.sentence();
        int to = first.index();
        while (to + 1 < sentence.words().size() && goesOn(sentence, to + 1, words)) {
            to++;
        }
        while (to > first.index() && sentence.word(to).isPunctuation()) {
            to--;
        }
        return new WordRun(first, sentence.word(to));
    }

    private static boolean goesOn(Sentence sentence, int next, Collection<Word> words) {
        boolean hyphen = Compound.isHyphen(sentence.word(next))
                && next + 1 < sentence.words().size();
        return words.contains(sentence.word(next)) || hyphen && words.contains(sentence.word(next + 1));
    }

    public Span span() {
        return first.span().to(last.span());
    }

    /**
     * Without dates and marks at its end, down to the head of its phrase: "in an interview with Radio Sahel" of "in an interview
     * with Radio Sahel on Monday".
     */
    WordRun undated(Word head) {
        Word end = last;
        while (end.index() > head.index() && isDate(end)) {
            end = end.sentence().word(end.index() - 1);
        }
        return new WordRun(first, end);
    }

    /** A date or time of day, or the preposition that a date was taken from. */
    private static boolean isDate(Word word) {
        boolean bare = word.is(Relation.PREPOSITION)
                && !word.children().isEmpty()
                && word.children().get(0).index() > word.index();
        return word.is(EntityKind.DATE, EntityKind.TIME) || bare || word.isPunctuation();
    }

    /** Without the full stop that the engine leaves at the last word of a sentence: "at the U.N.". */
    Span spanWithoutStop() {
        Span whole = span();
        boolean closes = last.index() == last.sentence().words().size() - 1;
        return closes && last.sentence().textAt(whole).endsWith(".") ? new Span(whole.start(), whole.end() - 1) : whole;
    }
}
