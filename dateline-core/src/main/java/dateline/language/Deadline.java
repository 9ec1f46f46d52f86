package dateline.language;

import java.time.Duration;

/**
 * When a reading has to end: {@code Deadline.in(Duration.ofSeconds(5))}. What was read until then is given, and marked as
 * partial. A report that takes long is rare – a page of nothing but numbers, a book – but among a million there are some, and
 * none may hold up the others.
 *
 * <p>Only time that goes by counts; the date is never asked for.
 */
@FunctionalInterface
public interface Deadline {
    /** Reads to the end, whatever it takes. */
    Deadline NEVER = () -> false;

    /** Whether reading has to end now. Asked often, some thousand times a second. */
    boolean isOver();

    /** A deadline that comes earlier, when this share of the time that is left has gone by; the same where no time is known. */
    default Deadline early(double share) {
        return this;
    }

    /** Ends the reading of one kind of record when time is over. */
    default void check() {
        if (isOver()) {
            throw new OutOfTimeException();
        }
    }

    /** So long from now, or when the thread that reads is interrupted. */
    static Deadline in(Duration time) {
        return TimeLimit.from(System::nanoTime, time);
    }
}
