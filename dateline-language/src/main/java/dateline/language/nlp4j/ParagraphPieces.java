package dateline.language.nlp4j;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts overlong paragraphs at white space, so that a line of many megabytes costs time in proportion to its length: the
 * engine holds a paragraph's words all at once.
 */
final class ParagraphPieces {
    private static final int LIMIT = 20_000;

    private ParagraphPieces() {}

    static List<Span> of(String text, Span part) {
        List<Span> pieces = new ArrayList<>();
        int start = part.start();
        while (part.end() - start > LIMIT) {
            int cut = text.lastIndexOf(' ', start + LIMIT);
            int end = cut > start ? cut : start + LIMIT;
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, part.end()));
        return pieces;
    }
}
