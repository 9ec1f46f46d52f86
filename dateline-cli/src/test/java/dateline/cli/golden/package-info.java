/** Readings as lines that a person can review. Start with {@link dateline.cli.golden.ReviewPage}. */
@org.jspecify.annotations.NullMarked
package dateline.cli.golden;
