package dateline.record;

import java.util.Optional;

/**
 * When and where something took place, as far as the report settles it.
 *
 * @param when the day or days
 * @param where the place
 */
public record Circumstances(Optional<When> when, Optional<Where> where) {
    /** Of which the report says nothing. */
    public static final Circumstances UNKNOWN = new Circumstances(Optional.empty(), Optional.empty());

    /** At this time; the place stays. */
    public Circumstances at(When time) {
        return new Circumstances(Optional.of(time), where);
    }

    /** In this place; the time stays. */
    public Circumstances in(Where place) {
        return new Circumstances(when, Optional.of(place));
    }
}
