package dateline.record;

/**
 * A stretch of an article's text, from its first character up to but not including its last.
 *
 * <p>In "Mali agreed." the word "agreed" has the span 5 to 11. Positions are Java characters (UTF-16 units); what leaves
 * the program counts Unicode code points, and is converted at that edge alone.
 *
 * @param start position of the first character
 * @param end position after the last character, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0 or later, but this one is " + start + " to "
                    + end + "; check the order of its ends");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The stretch from the first character of either to the last of either. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words that stand here in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** In order of the text; of two that start together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
