package dateline.export.gdelt;

import java.util.List;

/** Text for the cells of a GKG record. The format cannot escape its separators, so they become blanks. */
final class GkgText {
    private GkgText() {}

    /** Text without tabs, line ends and the separators of any cell ({@code # ; , |}). */
    static String field(String text) {
        return text.replaceAll("[#;,|\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Text for a quotation, where commas and semicolons separate nothing. */
    static String quotation(String text) {
        return text.replaceAll("[#|\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Text that has its cell to itself. */
    static String cell(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static String blocks(List<String> blocks) {
        return String.join(";", blocks);
    }
}
