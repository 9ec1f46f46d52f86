/**
 * What every reader gives back: records it stands by, and doubts it could not settle. Start with {@link dateline.finding.Found}.
 */
@org.jspecify.annotations.NullMarked
package dateline.finding;
