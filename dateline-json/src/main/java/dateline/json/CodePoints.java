package dateline.json;

import dateline.record.Span;

/**
 * Positions in Unicode code points, as the Web Annotation model, Python and R count them. Java counts UTF-16 units; this
 * is the one place where the one becomes the other.
 */
public final class CodePoints {
    private final int[] surrogatesBefore;

    public CodePoints(String text) {
        this.surrogatesBefore = text.codePoints().anyMatch(c -> c > Character.MAX_VALUE) ? count(text) : new int[0];
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

    public int start(Span span) {
        return at(span.start());
    }

    public int end(Span span) {
        return at(span.end());
    }

    private int at(int unit) {
        return surrogatesBefore.length == 0 ? unit : unit - surrogatesBefore[unit];
    }
}
