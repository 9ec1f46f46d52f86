package dateline.intake;

/** Something handed in cannot be read as a report. The message says where, what was expected, what was found, what to do. */
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    public IntakeException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
