package dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width. */
final class Wrap {
    private Wrap() {}

    /** The lines of a text, broken at white space; a word longer than the width stands on a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
