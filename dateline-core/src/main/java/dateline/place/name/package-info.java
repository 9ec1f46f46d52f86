/**
 * Which words of a report name a place. Start with {@link dateline.place.name.NameFinder}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place.name;
