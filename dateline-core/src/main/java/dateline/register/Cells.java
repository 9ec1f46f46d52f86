package dateline.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in a cell of the register: several with "; " between, marks that would end a cell or a word with a backslash. */
final class Cells {
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private Cells() {}

    static String joined(List<String> words) {
        return words.stream().map(w -> escaped(w).replace(";", "\\;")).collect(Collectors.joining("; "));
    }

    /** White space is one blank: a line break in the id of a report would break the table. */
    static String escaped(String word) {
        return NOT_PLAIN.matcher(word).replaceAll(" ").strip().replace("\\", "\\\\");
    }

    static String unescaped(String cell) {
        return cell.indexOf('\\') < 0 ? cell : cell.replaceAll("\\\\(.)", "$1");
    }

    static List<String> list(String cell) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                word.append(cell.charAt(++i));
            } else if (c == ';') {
                add(words, word);
            } else {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.toString().isBlank()) {
            words.add(word.toString().strip());
        }
        word.setLength(0);
    }
}
