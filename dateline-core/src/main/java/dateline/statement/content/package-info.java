/**
 * What is attributed: quotations and the spans that a cue governs. Start with {@link
 * dateline.statement.content.AttributionReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement.content;
