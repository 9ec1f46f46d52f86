package dateline.time;

import dateline.knowledge.ListedWords;
import dateline.time.phrase.TimexValue;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words make a time rough: "about", "nearly" any date or length, words of bounds ("over", "more than") lengths alone. */
final class Roughness {
    private final Set<String> ofDates;
    private final Pattern relative;

    Roughness(ListedWords lists, ListedWords language) {
        this.ofDates = language.named("about", "nearly");
        this.relative = Pattern.compile("(?:the|" + lists.anyOf("without-the") + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    boolean fitsDate(String roughly) {
        return ofDates.contains(roughly);
    }

    /** Not "over the past week", nor "some years". */
    boolean fitsLength(String words, TimexValue meaning) {
        return !relative.matcher(words).lookingAt()
                && meaning.value().filter(v -> v.contains("X")).isEmpty();
    }
}
