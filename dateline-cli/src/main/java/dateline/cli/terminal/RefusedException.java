package dateline.cli.terminal;

/** What a command was asked for cannot be meant; the message says what was expected, what was found, what to do. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
