package dateline.reading;

import dateline.event.explain.Explained;
import dateline.record.Reading;

/**
 * A reading with the reasons for its events.
 *
 * @param reading the reading
 * @param events why its events are read as they are, and why other sentences have none
 */
public record Explanation(Reading reading, Explained events) {}
