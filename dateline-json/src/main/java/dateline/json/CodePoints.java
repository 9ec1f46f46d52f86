package dateline.json;

import dateline.record.Span;
import java.util.Optional;

/**
 * Positions in Unicode code points, as the Web Annotation model, Python and R count them. Java counts UTF-16 units; this
 * is the one place where the one becomes the other, either way.
 */
public final class CodePoints {
    private final int[] surrogatesBefore;
    private final int length;
    private final String text;

    public CodePoints(String text) {
        this.text = text;
        this.surrogatesBefore = text.codePoints().anyMatch(c -> c > Character.MAX_VALUE) ? count(text) : new int[0];
        this.length = at(text.length());
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 1 : 0);
        }
        return before;
    }

    /** How many there are in the text. */
    public int length() {
        return length;
    }

    public int start(Span span) {
        return at(span.start());
    }

    public int end(Span span) {
        return at(span.end());
    }

    /** The span from one position in code points to another; empty where the text has no such stretch. */
    public Optional<Span> span(int start, int end) {
        return start < 0 || end < start || end > length
                ? Optional.empty()
                : Optional.of(new Span(unit(start), unit(end)));
    }

    private int at(int unit) {
        return surrogatesBefore.length == 0 ? unit : unit - surrogatesBefore[unit];
    }

    private int unit(int position) {
        return surrogatesBefore.length == 0 ? position : text.offsetByCodePoints(0, position);
    }
}
