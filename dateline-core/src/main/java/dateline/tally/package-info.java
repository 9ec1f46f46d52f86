/**
 * How many, of what, and who says so. Start with {@link dateline.tally.TallyReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.tally;
