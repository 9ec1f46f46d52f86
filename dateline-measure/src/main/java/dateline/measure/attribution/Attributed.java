package dateline.measure.attribution;

import dateline.record.Span;
import java.util.List;

/**
 * Something that a report attributes to somebody, as stretches of its text: in "Mali said it would leave" the source "Mali",
 * the cue "said" and the content "it would leave".
 *
 * @param source the words that name who says or thinks it; empty where nobody is named
 * @param cue the words that attribute it
 * @param content what is attributed
 * @param confidence how sure whoever marked it is, from 0 to 1; people and rules give 1
 */
record Attributed(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    Attributed {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static boolean touches(List<Span> stretches, Span word) {
        return stretches.stream().anyMatch(s -> s.overlaps(word));
    }

    /** Whether the cues share a word. */
    boolean hasCueOf(Attributed other) {
        return cue.stream().anyMatch(c -> touches(other.cue, c));
    }

    /** Whether the contents share a word. */
    boolean hasContentOf(Attributed other) {
        return content.stream().anyMatch(c -> touches(other.content, c));
    }
}
