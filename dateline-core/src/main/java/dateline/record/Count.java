package dateline.record;

import java.util.OptionalLong;

/**
 * A number as reported, which is often only a bound: "12" is 12 to 12, "at least 12" has no upper end, "dozens" is 24 or
 * more, "hundreds" 200 to 999.
 *
 * @param min least number that the words allow; empty for "up to 30"
 * @param max greatest number that the words allow; empty for "at least 12"
 * @param words the words: "at least 12"
 * @param span where they stand
 */
public record Count(OptionalLong min, OptionalLong max, String words, Span span) {}
