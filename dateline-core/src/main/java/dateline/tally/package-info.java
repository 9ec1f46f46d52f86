/**
 * How many, of what, and who says so. Start with {@link dateline.record.Tally}.
 */
@org.jspecify.annotations.NullMarked
package dateline.tally;
