package dateline.record;

import java.util.Optional;

/**
 * When and where something took place, as far as the report settles it.
 *
 * @param when the day or days
 * @param where id of the place
 */
public record Circumstances(Optional<TimeInterval> when, Optional<String> where) {}
