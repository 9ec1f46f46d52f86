/**
 * Money, arms or goods promised or given. Start with {@link dateline.record.Pledge}.
 */
@org.jspecify.annotations.NullMarked
package dateline.pledge;
