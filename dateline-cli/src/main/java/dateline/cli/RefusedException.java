package dateline.cli;

/** What a command was asked for cannot be meant; the message says what was expected, what was found, what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
