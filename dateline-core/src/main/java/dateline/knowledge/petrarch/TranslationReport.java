package dateline.knowledge.petrarch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the lines of one dictionary.
 *
 * @param dictionary its name
 * @param lines how many lines say something: neither blank nor comment
 * @param remarks those that are not honoured or only in part, in order; of one line there may be several
 */
public record TranslationReport(String dictionary, int lines, List<Remark> remarks) {
    public TranslationReport {
        remarks = List.copyOf(remarks);
    }

    public int honoured() {
        return lines - inPart() - leftOut();
    }

    /** How many lines are honoured in part. */
    public int inPart() {
        Set<Integer> lines = lines(true);
        lines.removeAll(lines(false));
        return lines.size();
    }

    public int leftOut() {
        return lines(false).size();
    }

    private Set<Integer> lines(boolean inPart) {
        return remarks.stream()
                .filter(r -> r.inPart() == inPart)
                .map(Remark::line)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** "verbs.txt: 120 lines, 101 honoured, 7 in part, 12 left out". */
    @Override
    public String toString() {
        return dictionary + ": " + lines + " lines, " + honoured() + " honoured, " + inPart() + " in part, " + leftOut()
                + " left out";
    }
}
