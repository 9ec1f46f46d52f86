/**
 * Bytes in, reports out: decoding, fingerprints, which language. Start with {@link dateline.intake.TextFile} for a file and
 * {@link dateline.intake.JsonLines} for a line of JSON; {@link dateline.intake.RulesFolder} brings in a user's own
 * knowledge.
 */
@org.jspecify.annotations.NullMarked
package dateline.intake;
