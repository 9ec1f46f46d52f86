package dateline.language;

/** The {@link Deadline} came while records of a kind were read; whoever reads kind after kind says which are missing. */
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfTimeException() {
        super("The time to read this report is over");
    }
}
