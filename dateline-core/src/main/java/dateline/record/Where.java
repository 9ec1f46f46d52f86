package dateline.record;

/**
 * Where something took place.
 *
 * @param place id of the place: "p1"
 * @param support the words that say so
 */
public record Where(String place, Support support) {
    /** The same place, carried from a record. */
    public Where carriedFrom(String record) {
        return new Where(place, support.carriedFrom(record));
    }
}
