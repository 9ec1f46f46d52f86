/**
 * Where words stand and what was doubted: every record quotes the characters it rests on. Start with {@link
 * dateline.provenance.Span}.
 */
@org.jspecify.annotations.NullMarked
package dateline.provenance;
