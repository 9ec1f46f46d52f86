package dateline.cli.terminal;

/** Colours of the page: on a terminal the eye finds names, codes and quotations by them; in a pipe there are none. */
public record Style(boolean colored) {
    private static final String END = "\u001b[0m";

    public String heading(String text) {
        return in("1;36", text);
    }

    public String strong(String text) {
        return in("1", text);
    }

    public String quiet(String text) {
        return in("2", text);
    }

    public String quoted(String text) {
        return in("3", text);
    }

    public String warning(String text) {
        return in("33", text);
    }

    public String source(String text) {
        return in("32", text);
    }

    String trigger(String text) {
        return in("1;33", text);
    }

    String target(String text) {
        return in("35", text);
    }

    private String in(String code, String text) {
        return colored && !text.isEmpty() ? "\u001b[" + code + "m" + text + END : text;
    }
}
