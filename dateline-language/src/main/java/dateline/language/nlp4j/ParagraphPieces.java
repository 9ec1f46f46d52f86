package dateline.language.nlp4j;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts overlong paragraphs at white space, so that a line of many megabytes costs time in proportion to its length: the
 * engine holds a paragraph's words all at once. A row of characters without white space that is longer than any word or
 * address is cut too, for the engine's splitter looks for addresses in it from each character to its end.
 */
final class ParagraphPieces {
    private static final int LIMIT = 20_000;
    private static final int LONGEST_WORD = 400;

    private ParagraphPieces() {}

    static List<Span> of(String text, Span part) {
        List<Span> pieces = new ArrayList<>();
        int start = part.start();
        int blank = start;
        for (int at = start; at < part.end(); at++) {
            blank = Character.isWhitespace(text.charAt(at)) ? at : blank;
            boolean longWord =
                    at - Math.max(blank, start) >= LONGEST_WORD && !Character.isLowSurrogate(text.charAt(at));
            if (longWord || at - start >= LIMIT) {
                int cut = longWord ? at : blank;
                pieces.add(new Span(start, cut));
                start = cut;
            }
        }
        pieces.add(new Span(start, part.end()));
        return pieces;
    }
}
