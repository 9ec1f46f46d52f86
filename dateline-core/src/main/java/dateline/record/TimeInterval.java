package dateline.record;

import java.util.Optional;

/**
 * A stretch of time in the precision the text has: "2022", "2025-11", "2025-12-02".
 *
 * @param start first year, month or day (ISO 8601); empty when open
 * @param end last year, month or day, the same as {@code start} for a single one; empty when open
 * @param span the phrase that gave it; empty when it follows from something else
 */
public record TimeInterval(Optional<String> start, Optional<String> end, Optional<Span> span) {}
