package dateline.place.name;

import dateline.place.name.Toponym.Print;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of a heading that may be a name of a place. Headings have no sentences, so that their words are read from the characters.
 *
 * @param text of the report
 * @param words all of the heading
 * @param from index of the first
 * @param to index after the last
 */
record HeadingWords(String text, List<MatchResult> words, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.]*[\\p{L}\\p{N}])?\\.?");

    /** All words of a heading. */
    static HeadingWords read(String text, Span heading) {
        List<MatchResult> words = WORD.matcher(text)
                .region(heading.start(), heading.end())
                .results()
                .toList();
        return new HeadingWords(text, words, 0, words.size());
    }

    HeadingWords words(int first, int end) {
        return new HeadingWords(text, words, first, end);
    }

    Span span() {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    String name() {
        return span().of(text);
    }

    Print print(String bare) {
        return new Print(from, to, span(), name(), bare);
    }

    boolean beginWithCapital() {
        return Character.isUpperCase(words.get(from).group().codePointAt(0));
    }

    /** No comma, quotation mark or end of a sentence parts them. */
    boolean mayBeOneName() {
        return name().chars().allMatch(c -> Character.isLetterOrDigit(c) || " .-'’&".indexOf(c) >= 0);
    }

    /** The word before the first, in small letters. */
    Optional<String> previous() {
        return from == 0
                ? Optional.empty()
                : Optional.of(words.get(from - 1).group().toLowerCase(Locale.ROOT));
    }

    /** Whether another word follows with no more than a blank between. */
    boolean areFollowed() {
        return to < words.size() && words.get(to).start() == span().end() + 1;
    }
}
