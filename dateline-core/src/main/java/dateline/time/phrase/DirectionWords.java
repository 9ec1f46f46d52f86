package dateline.time.phrase;

import dateline.knowledge.ListedWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Words of direction before a unit or name of time: "last" is one back, "the coming" one ahead, "this" none. */
final class DirectionWords {
    /** "last", "the previous", "this past" before the name of a time. */
    static final String HOW = "(?<how>{without-the}|the {back+ahead}|this(?: {without-the})?)";

    private final Set<String> back;
    private final Set<String> ahead;
    private final Set<String> fromTold;

    DirectionWords(ListedWords lists) {
        this.back = lists.named("back");
        this.ahead = lists.named("ahead");
        this.fromTold = lists.named("from-told");
    }

    /** In small letters, with one blank between words; "" for a group that did not take part. */
    static String of(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    static @org.jspecify.annotations.Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }

    /** How many units a word of direction goes: -1, 0 or 1. */
    int step(String words) {
        String last = last(words);
        if (back.contains(last)) {
            return -1;
        }
        return ahead.contains(last) ? 1 : 0;
    }

    /** Whether the words count from the date told last, not from the day of the report: "the following week". */
    boolean fromTold(String words) {
        return fromTold.contains(last(words));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
