package dateline.time;

import dateline.time.phrase.PhraseMatch;
import java.util.Set;
import java.util.regex.Pattern;

/** The day that stands after a time of day: "5 p.m. on Friday", "noon Thursday", "the night of May 3". */
final class DayBeside {
    /** "the night" of "the night of May 3". */
    private static final String PART_OF = "part-of-day-told-behind";

    private static final Set<String> CLOCKS = Set.of("clock", "noon", "part-of-told-day", PART_OF);
    private static final Set<String> DAYS = Set.of(
            "iso-date", "calendar-date", "weekday", "relative-day", "day-told", "day-before", "day-after", "holiday");
    private static final Pattern BETWEEN = Pattern.compile(",?\\s+(?:on\\s+|in\\s+|of\\s+)?");

    private DayBeside() {}

    /** Whether the next phrase is the day of a clock time. */
    static boolean isBehind(String text, PhraseMatch clock, PhraseMatch next) {
        return CLOCKS.contains(clock.phrase().name())
                && DAYS.contains(next.phrase().name())
                && BETWEEN.matcher(text.substring(clock.end(), next.start())).matches();
    }

    /** Whether a phrase is no time of its own without a day behind. */
    static boolean isNeeded(PhraseMatch part) {
        return part.phrase().name().equals(PART_OF);
    }

    /** Whether the two are one expression, with nothing but a blank, a comma or "of" between. */
    static boolean isJoined(String text, PhraseMatch clock, PhraseMatch day) {
        return text.substring(clock.end(), day.start()).matches(",?\\s+(?:of\\s+)?");
    }
}
