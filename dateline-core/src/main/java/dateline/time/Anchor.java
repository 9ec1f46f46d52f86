package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where relative phrases are told: "on Tuesday" from the day the report came out, "a day earlier" from the day spoken of
 * last.
 *
 * @param published the day the report came out
 * @param last the day spoken of last
 * @param future whether the clause around the phrase tells of what is to come
 */
record Anchor(Optional<LocalDate> published, Optional<LocalDate> last, boolean future) {}
