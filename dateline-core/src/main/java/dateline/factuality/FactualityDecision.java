package dateline.factuality;

import dateline.record.Status;

/**
 * What became of an act, and which words say so.
 *
 * @param status what became of it
 * @param because why, in plain words: "“threatened” comes before it"
 */
public record FactualityDecision(Status status, String because) {}
