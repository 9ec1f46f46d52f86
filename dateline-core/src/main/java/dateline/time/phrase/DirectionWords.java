package dateline.time.phrase;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Words of direction before a unit or name of time: "last" is one back, "the coming" one ahead, "this" none. */
final class DirectionWords {
    private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following", "upcoming");

    private DirectionWords() {}

    /** In small letters, with one blank between words; "" for a group that did not take part. */
    static String of(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    static @org.jspecify.annotations.Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }

    /** How many units a word of direction goes: -1, 0 or 1. */
    static int step(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (BACK.contains(last)) {
            return -1;
        }
        return AHEAD.contains(last) ? 1 : 0;
    }

    /** Whether the words count from the date told last, not from the day of the report: "the following week". */
    static boolean fromTold(String words) {
        return words.matches(".*\\b(?:previous|preceding|following|that|same)");
    }
}
