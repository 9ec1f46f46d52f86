package dateline.time.phrase;

import dateline.record.Span;
import java.util.regex.Matcher;

/**
 * Words of a sentence that fit a phrase.
 *
 * @param start where they begin in the sentence
 * @param end where they end
 * @param phrase the phrase that fits
 * @param words what fits what in it
 */
public record PhraseMatch(int start, int end, TimePhrase phrase, Matcher words) implements Comparable<PhraseMatch> {

    int length() {
        return end - start;
    }

    public PhraseMatch from(int earlier) {
        return new PhraseMatch(earlier, end, phrase, words);
    }

    public PhraseMatch to(int later) {
        return new PhraseMatch(start, later, phrase, words);
    }

    public Span in(Span sentence) {
        return new Span(sentence.start() + start, sentence.start() + end);
    }

    /** From left to right, at one place the longest first. */
    @Override
    public int compareTo(PhraseMatch other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.length(), length());
    }
}
