package dateline.time.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sort of phrase of time, such as "two weeks ago".
 *
 * @param name what decided, as records tell it
 * @param pattern the phrase; a blank stands for any white space
 * @param sense what it means, told from an anchor
 */
public record TimePhrase(String name, Pattern pattern, Sense sense) {

    /** What the words that a pattern found mean; empty when they are no time after all ("June 31"). */
    @FunctionalInterface
    public interface Sense {
        Optional<TimexValue> of(Matcher words, Anchor anchor);
    }

    public static TimePhrase of(String name, String pattern, Sense sense) {
        String whole = "(?<![\\p{L}\\d])(?:" + pattern.replace(" ", "\\s+") + ")(?![\\p{L}\\d])";
        return new TimePhrase(name, Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), sense);
    }
}
