package dateline.json;

/**
 * Something is no reading in our format. The message says where in it, what was expected and what was found: {@code
 * $.events[3].status: expected one of happened, ongoing, …, found "over"}.
 */
public final class ReadingJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadingJsonException(String message) {
        super(message);
    }
}
