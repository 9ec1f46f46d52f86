package dateline.cli.terminal;

/** When the page is coloured. */
public enum Color {
    /** On a terminal, unless the variable NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER;

    public boolean isOn() {
        return this == ALWAYS || this == AUTO && Terminal.isOutput() && System.getenv("NO_COLOR") == null;
    }
}
