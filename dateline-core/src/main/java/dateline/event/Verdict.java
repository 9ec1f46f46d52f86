package dateline.event;

import dateline.record.Event.Status;

/**
 * What became of an act, and which words say so.
 *
 * @param status what became of it
 * @param because why, in plain words: "“threatened” comes before it"
 */
public record Verdict(Status status, String because) {}
