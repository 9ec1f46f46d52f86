/**
 * Whether a report's acts are told from each other and have the values that it gives them, on reports marked by hand. Start with
 * {@link dateline.measure.telling.TellingScore}.
 */
@org.jspecify.annotations.NullMarked
package dateline.measure.telling;
