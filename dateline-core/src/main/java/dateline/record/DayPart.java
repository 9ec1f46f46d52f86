package dateline.record;

import java.util.Arrays;
import java.util.Optional;

/** A part of the day, as TIMEX3 tells them apart. */
public enum DayPart {
    /** "at dawn", "on Monday morning", "in the early hours of Tuesday", "early on Tuesday". */
    MORNING("MO"),
    /** "at noon". */
    MIDDAY("MI"),
    /** "on Monday afternoon". */
    AFTERNOON("AF"),
    /** "on Monday evening", "at dusk", "late on Monday". */
    EVENING("EV"),
    /** "overnight", "on Monday night", "at midnight". */
    NIGHT("NI"),
    /** "in the daytime". */
    DAYTIME("DT");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    /** The part of this name: "morning". */
    public static Optional<DayPart> named(String word) {
        return Arrays.stream(values())
                .filter(p -> p.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** What TIMEX3 calls it: "NI" in "2025-12-02TNI". */
    public String code() {
        return code;
    }

    /** The part of this code of TIMEX3. */
    public static Optional<DayPart> coded(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
