package dateline.cli;

import dateline.record.Reading;
import java.util.Optional;

/** How a command writes readings, one after the other. Safe to share between threads. */
interface ReadingOutput {
    /** What stands once before all. */
    default String head() {
        return "";
    }

    /**
     * What a report becomes, with its last line end.
     *
     * @param number which report of the run it is, from 1
     */
    String of(Reading reading, long number);

    /** What stands in the place of a line of JSON that cannot be read; the complaint is told on standard error anyway. */
    default String unread(Optional<String> id, String complaint) {
        return "";
    }

    /** What a person should know of a reading that the output does not say: for standard error. */
    default Optional<String> remark(Reading reading) {
        return Optional.empty();
    }
}
