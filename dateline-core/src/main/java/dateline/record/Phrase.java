package dateline.record;

/**
 * Words of a report that are a value as they stand: the item of a pledge, the issue of a position, the venue of talks.
 *
 * @param words the words, with one blank for each stretch of white space; a plain noun where the record says so
 * @param span where they stand
 */
public record Phrase(String words, Span span) {}
