package dateline.record;

import java.util.Optional;

/**
 * A sum of money as reported: "hundreds of millions of dollars" is 2e8 to 1e9 US dollars.
 *
 * @param currency ISO 4217 code; empty when the words do not settle it
 * @param min least sum that the words allow, in units of the currency
 * @param max greatest sum that the words allow; empty when open
 * @param words the words
 * @param span where they stand
 */
public record Amount(Optional<String> currency, Optional<Double> min, Optional<Double> max, String words, Span span) {}
