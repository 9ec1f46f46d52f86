package dateline.knowledge.petrarch;

/**
 * A line of a dictionary that cannot be honoured, or only in part.
 *
 * @param file the dictionary
 * @param line counted from 1
 * @param found the line, without its comment
 * @param why what stands against it, and what is taken of it all the same
 * @param inPart whether something of it is taken
 */
public record Remark(String file, int line, String found, String why, boolean inPart) {
    /** "verbs.txt:14: - SAID * [111]: a verb stands before the verb; left out". */
    @Override
    public String toString() {
        return file + ":" + line + ": " + found + ": " + why + (inPart ? "" : "; left out");
    }
}
