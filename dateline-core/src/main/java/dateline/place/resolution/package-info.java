/**
 * Which of several places is meant, by what the report says beside the name and by its other places. Start with {@link
 * dateline.place.resolution.PlaceResolver}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place.resolution;
