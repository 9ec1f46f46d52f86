/**
 * Where: places that a report names. Start with {@link dateline.record.Place}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place;
