package dateline.time;

/** Where a clause looks: "left on Friday" back, "will leave on Friday" ahead. */
enum Outlook {
    BACK,
    AHEAD,
    OPEN
}
