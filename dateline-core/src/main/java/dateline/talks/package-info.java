/**
 * Rounds of talks: between whom, where, how long, to what end. Start with {@link dateline.talks.TalksReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.talks;
