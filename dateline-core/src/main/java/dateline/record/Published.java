package dateline.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The day a report came out, which is its "now": "on Tuesday" is told from here. A report handed in with
 * "2025-12-03T23:40:00-05:00" is of December 3, the day printed.
 *
 * @param date the day, in the time of the place of publication
 * @param instant the moment on that day; empty where only the day is known
 * @param basis how the day is known
 */
public record Published(LocalDate date, Optional<OffsetDateTime> instant, Basis basis) {

    /** How the day of publication is known. */
    public enum Basis {
        /** It stands in the text. */
        STATED,
        /** Whoever handed in the report said so. */
        GIVEN
    }

    public Published {
        if (instant.isPresent() && !instant.get().toLocalDate().equals(date)) {
            throw new IllegalArgumentException("Expected an instant of " + date + ", found " + instant.get()
                    + "; the day is that of the instant in its own offset");
        }
    }

    /** A day that the text states. */
    public static Published stated(LocalDate day) {
        return new Published(day, Optional.empty(), Basis.STATED);
    }

    /** A day that whoever handed in the report gave. */
    public static Published given(LocalDate day) {
        return new Published(day, Optional.empty(), Basis.GIVEN);
    }

    /** An instant that whoever handed in the report gave. */
    public static Published given(OffsetDateTime instant) {
        return new Published(instant.toLocalDate(), Optional.of(instant), Basis.GIVEN);
    }

    /** The same, standing in the text as well. */
    public Published confirmed() {
        return new Published(date, instant, Basis.STATED);
    }

    /** "2025-12-03", or where the moment is known as RFC 3339 writes it: "2025-12-03T14:05:00Z". */
    public String iso() {
        return instant.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(date::toString);
    }
}
