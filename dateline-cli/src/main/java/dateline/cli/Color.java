package dateline.cli;

/** When the page is coloured. */
enum Color {
    /** On a terminal, unless the variable NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn() {
        return this == ALWAYS || this == AUTO && Terminal.isOutput() && System.getenv("NO_COLOR") == null;
    }
}
