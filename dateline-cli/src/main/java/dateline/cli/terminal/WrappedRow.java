package dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A row of cells side by side, each broken into lines as wide as its column.
 *
 * @param cells from the left
 */
public record WrappedRow(List<List<Piece>> cells) {
    private static final String GAP = "  ";

    /**
     * A piece of a cell that begins a line.
     *
     * @param text what it says
     * @param style how it looks
     */
    public record Piece(String text, UnaryOperator<String> style) {
        public int width() {
            return text.codePointCount(0, text.length());
        }
    }

    /** The lines of the row, none of which ends in blanks. */
    public String text(List<Integer> widths) {
        List<List<Piece>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrapped(cells.get(i), widths.get(i)));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < height; line++) {
            text.append(line(columns, widths, line)).append('\n');
        }
        return text.toString();
    }

    private static List<Piece> wrapped(List<Piece> cell, int width) {
        return cell.stream()
                .flatMap(p -> Wrap.cell(p.text(), width).stream().map(l -> new Piece(l, p.style())))
                .toList();
    }

    private static String line(List<List<Piece>> columns, List<Integer> widths, int line) {
        StringBuilder text = new StringBuilder();
        int due = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (line < columns.get(i).size() && columns.get(i).get(line).width() > 0) {
                Piece piece = columns.get(i).get(line);
                text.append(" ".repeat(due)).append(piece.style().apply(piece.text()));
                due = -piece.width();
            }
            due += widths.get(i) + GAP.length();
        }
        return text.toString();
    }
}
