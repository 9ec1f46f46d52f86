package dateline.json;

/** What was found, as a message quotes it: its beginning where it is long. */
final class Excerpted {
    private static final int LONGEST_QUOTE = 60;

    private Excerpted() {}

    static String of(String found) {
        return found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
    }
}
