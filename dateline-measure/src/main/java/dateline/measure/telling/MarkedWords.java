package dateline.measure.telling;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a report that a line of marks names: {@code «raid»#2} is the second "raid" of the report. */
final class MarkedWords {
    private static final Pattern QUOTED = Pattern.compile("«([^»]*)»(?:#(\\d+))?");
    private static final String GAP = " … ";

    private MarkedWords() {}

    /** Where the words of a line stand in the report; {@code origin} names the line in messages. */
    static List<Span> in(String origin, String line, String report) {
        List<Span> spans = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(line);
        while (quoted.find()) {
            String words = quoted.group(1);
            int time = quoted.group(2) == null ? 1 : Integer.parseInt(quoted.group(2));
            int gap = words.indexOf(GAP);
            String first = gap < 0 ? words : words.substring(0, gap);
            int start = find(origin, report, first, time);
            int end = gap < 0
                    ? start + words.length()
                    : end(origin, report, words.substring(gap + GAP.length()), start + first.length());
            spans.add(new Span(start, end));
        }
        return spans;
    }

    /** The line without its words and without what is said of them: "[carried]", "[focus]". */
    static String without(String line) {
        return QUOTED.matcher(line).replaceAll("").replaceAll("\\[[^\\]]*\\]", "");
    }

    private static int find(String origin, String report, String words, int time) {
        int at = -1;
        for (int i = 0; i < time; i++) {
            at = report.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException(origin + ": expected \"" + words + "\" " + time
                        + " times in the report, found it " + i + " times; mend the words or their number");
            }
        }
        return at;
    }

    private static int end(String origin, String report, String words, int from) {
        int at = report.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException(
                    origin + ": expected \"" + words + "\" behind the words before it, found none; mend the words");
        }
        return at + words.length();
    }
}
