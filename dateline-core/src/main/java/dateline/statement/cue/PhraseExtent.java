package dateline.statement.cue;

import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.List;

/** Words that stand together: a phrase from its first word up to where something else comes between. */
public final class PhraseExtent {
    private PhraseExtent() {}

    /** From a word on as far as the next word is one of these, without marks at the end. */
    public static Span of(Word from, List<Word> words) {
        return from.span().to(last(from, words).span());
    }

    /** "in an interview with Radio Sahel" of "in an interview with Radio Sahel on Monday, which …". */
    public static Span undated(Word from, Word head, List<Word> words) {
        Word last = last(from, words);
        while (last.index() > head.index() && isDate(last)) {
            last = from.sentence().word(last.index() - 1);
        }
        Span whole = from.span().to(last.span());
        return from.sentence().textAt(whole).endsWith(".")
                        && last.index() == from.sentence().words().size() - 1
                ? new Span(whole.start(), whole.end() - 1)
                : whole;
    }

    private static Word last(Word from, List<Word> words) {
        int to = from.index();
        while (to + 1 < from.sentence().words().size() && goesOn(from.sentence(), to + 1, words)) {
            to++;
        }
        while (to > from.index() && from.sentence().word(to).isPunctuation()) {
            to--;
        }
        return from.sentence().word(to);
    }

    private static boolean goesOn(Sentence sentence, int next, List<Word> words) {
        boolean hyphen = sentence.word(next).text().equals("-")
                && next + 1 < sentence.words().size();
        return words.contains(sentence.word(next)) || hyphen && words.contains(sentence.word(next + 1));
    }

    /** A date or time of day, or the preposition that a date was taken from. */
    private static boolean isDate(Word word) {
        boolean dated = word.is(EntityKind.DATE) || word.is(EntityKind.TIME);
        boolean bare = word.is(Relation.PREPOSITION)
                && !word.children().isEmpty()
                && word.children().get(0).index() > word.index();
        return dated || bare || word.isPunctuation();
    }
}
