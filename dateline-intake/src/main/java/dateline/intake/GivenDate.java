package dateline.intake;

import dateline.record.Doubt;
import dateline.record.Published;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a report came out, as whoever hands it in writes it: "2025-12-03", "2025-12-03T14:05:00Z", "Wed, 03 Dec 2025
 * 14:05:00 GMT" as in RSS, "December 3, 2025 Wednesday 2:05 PM GMT" as in Nexis, "45994" as in Excel.
 *
 * @param published the day, and the moment where an offset is told with it
 * @param doubt what of the words could not be kept, such as an hour without a time zone
 */
public record GivenDate(Published published, Optional<Doubt> doubt) {

    /** A day about which nothing is doubtful. */
    public static GivenDate of(LocalDate day) {
        return new GivenDate(Published.given(day), Optional.empty());
    }

    /**
     * The day or instant in words.
     *
     * @throws IntakeException if they are none, or more than one day could be meant: "03/12/2025"
     */
    public static GivenDate read(String words) throws IntakeException {
        return DateForms.read(words);
    }
}
