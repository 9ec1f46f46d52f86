package dateline.knowledge.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that says something, without its comment: {@code #} and {@code ;} to the end of the line, {@code <!-- … -->} also
 * over several.
 *
 * @param number counted from 1
 * @param text what it says, without blanks around
 */
record DictionaryLine(int number, String text) {
    static List<DictionaryLine> read(String dictionary) {
        List<DictionaryLine> lines = new ArrayList<>();
        boolean inComment = false;
        int number = 0;
        for (String row : dictionary.split("\\R")) {
            number++;
            String rest = row;
            StringBuilder said = new StringBuilder();
            while (!rest.isEmpty()) {
                int mark = rest.indexOf(inComment ? "-->" : "<!--");
                if (!inComment) {
                    said.append(mark < 0 ? rest : rest.substring(0, mark));
                }
                rest = mark < 0 ? "" : rest.substring(mark + (inComment ? 3 : 4));
                inComment = mark >= 0 ? !inComment : inComment;
            }
            String text = uncommented(said.toString());
            if (!text.isEmpty()) {
                lines.add(new DictionaryLine(number, text));
            }
        }
        return lines;
    }

    private static String uncommented(String said) {
        return said.replaceFirst("[#;].*", "").replace('\u00a0', ' ').strip();
    }
}
