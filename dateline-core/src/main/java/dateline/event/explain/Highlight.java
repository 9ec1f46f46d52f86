package dateline.event.explain;

import dateline.record.Span;

/**
 * Words of a sentence that take part in an event.
 *
 * @param words the words
 * @param role what they are in it
 */
public record Highlight(Span words, Role role) {
    /** What words are in an event. */
    public enum Role {
        SOURCE,
        TRIGGER,
        TARGET
    }
}
