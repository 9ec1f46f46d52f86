package dateline.time;

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
record Hit(int start, int end, Phrase phrase, Matcher words) implements Comparable<Hit> {

    int length() {
        return end - start;
    }

    Hit from(int earlier) {
        return new Hit(earlier, end, phrase, words);
    }

    Hit to(int later) {
        return new Hit(start, later, phrase, words);
    }

    Span in(Span sentence) {
        return new Span(sentence.start() + start, sentence.start() + end);
    }

    /** From left to right, at one place the longest first. */
    @Override
    public int compareTo(Hit other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.length(), length());
    }
}
