/**
 * Where: places that a report names. Start with {@link dateline.place.Place}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place;
