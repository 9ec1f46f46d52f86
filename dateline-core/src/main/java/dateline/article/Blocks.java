package dateline.article;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its lines or blocks. Blank lines part blocks; in a block, lines that were wrapped at a column belong
 * together, others stand alone.
 */
final class Blocks {
    /** Lines of wrapped text end near one column; this is how far off they may be. */
    private static final int SHORTEST_WRAPPED = 45;

    private static final int LONGEST_WRAPPED = 100;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Blocks(String text) {
        this.text = text;
    }

    static List<Span> cut(String text) {
        Blocks blocks = new Blocks(text);
        List<Span> block = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = blocks.lineEnd(at);
            Span line = blocks.stripped(at, end);
            if (line.length() == 0) {
                blocks.add(block);
                block = new ArrayList<>();
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        blocks.add(block);
        return blocks.found;
    }

    private int lineEnd(int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 || c == '\uFEFF';
    }

    private void add(List<Span> block) {
        if (block.isEmpty()) {
            return;
        }
        if (isWrapped(block)) {
            found.add(block.get(0).to(block.get(block.size() - 1)));
        } else {
            found.addAll(block);
        }
    }

    /** Whether the lines but the last are of one width and most do not end as sentences do. */
    private boolean isWrapped(List<Span> block) {
        if (block.size() < 2) {
            return false;
        }
        int open = 0;
        for (Span line : block.subList(0, block.size() - 1)) {
            if (line.length() < SHORTEST_WRAPPED || line.length() > LONGEST_WRAPPED) {
                return false;
            }
            char last = text.charAt(line.end() - 1);
            open += ".!?”\"".indexOf(last) < 0 ? 1 : 0;
        }
        return 2 * open >= block.size() - 1;
    }
}
