package dateline.record;

/** A part of the day, as TIMEX3 tells them apart. */
public enum DayPart {
    /** "at dawn", "on Monday morning". */
    MORNING,
    /** "at noon". */
    MIDDAY,
    /** "on Monday afternoon". */
    AFTERNOON,
    /** "on Monday evening". */
    EVENING,
    /** "overnight", "on Monday night". */
    NIGHT,
    /** "in the daytime". */
    DAYTIME
}
