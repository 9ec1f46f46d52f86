/**
 * Where: places that a report names. Start with {@link dateline.place.PlaceReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place;
