package dateline.measure.attribution;

import dateline.record.Span;

/** Positions of a text in Unicode code points, as files count them, and in Java characters. */
record TextPositions(String text) {

    /**
     * The span between two positions in code points.
     *
     * @throws IndexOutOfBoundsException if the text is shorter, or the end stands before the start
     */
    Span span(int start, int end) {
        if (end < start) {
            throw new IndexOutOfBoundsException("end " + end + " before start " + start);
        }
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    int start(Span span) {
        return text.codePointCount(0, span.start());
    }

    int end(Span span) {
        return text.codePointCount(0, span.end());
    }
}
