package dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width. */
public final class Wrap {
    private Wrap() {}

    /**
     * The lines of a text, broken at white space; of a word longer than the width after a bar ("urge|ask|…"), and where it has
     * none on a line of its own.
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text.strip(), width)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same, but of a word longer than the width what does not fit stands on lines of its own. */
    public static List<String> cell(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, width)) {
            String rest = line;
            while (rest.codePointCount(0, rest.length()) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            lines.add(rest);
        }
        return lines;
    }

    private static List<String> words(String text, int width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            String rest = word;
            int bar = rest.lastIndexOf('|', width - 1);
            while (rest.length() > width && bar > 0) {
                words.add(rest.substring(0, bar + 1));
                rest = rest.substring(bar + 1);
                bar = rest.lastIndexOf('|', width - 1);
            }
            words.add(rest);
        }
        return words;
    }
}
