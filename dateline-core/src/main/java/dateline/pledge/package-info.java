/**
 * Money, arms or goods promised or given. Start with {@link dateline.pledge.PledgeReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.pledge;
