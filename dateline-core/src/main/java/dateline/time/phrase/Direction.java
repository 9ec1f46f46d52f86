package dateline.time.phrase;

/** Where a clause looks: "left on Friday" back, "will leave on Friday" ahead. */
public enum Direction {
    BACK,
    AHEAD,
    OPEN
}
