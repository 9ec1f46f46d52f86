package dateline.record;

import java.time.LocalDate;

/**
 * The day a report came out, which is its "now": "on Tuesday" is told from here.
 *
 * @param date the day, in the time of the place of publication
 * @param basis how the day is known
 */
public record Published(LocalDate date, Basis basis) {

    /** How the day of publication is known. */
    public enum Basis {
        /** It stands in the text. */
        STATED,
        /** Whoever handed in the report said so. */
        GIVEN,
        /** The day the report arrived, for want of better. */
        RECEIVED
    }
}
