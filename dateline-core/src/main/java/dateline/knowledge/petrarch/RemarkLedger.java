package dateline.knowledge.petrarch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what became of the lines of one dictionary. */
final class RemarkLedger {
    /** More characters than a line of a dictionary has. */
    private static final int LONGEST = 1_000;

    /** How much of a longer line is told. */
    private static final int SHOWN = 40;

    private final String dictionary;
    private final List<DictionaryLine> lines;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Integer> leftOut = new HashSet<>();

    RemarkLedger(Dictionary dictionary) {
        this.dictionary = dictionary.name();
        this.lines = DictionaryLine.read(dictionary.text());
        lines.stream().filter(line -> line.text().length() > LONGEST).forEach(line -> {
            leftOut.add(line.number());
            String beginning = line.text().substring(0, SHOWN) + " …";
            String why = "longer than " + LONGEST + " characters, as no line of a dictionary is";
            remarks.add(new Remark(this.dictionary, line.number(), beginning, why, false));
        });
    }

    /** The lines to read, without those that are too long to be one of a dictionary. */
    List<DictionaryLine> lines() {
        return lines.stream().filter(line -> line.text().length() <= LONGEST).toList();
    }

    /** "verbs.txt:14", to find a line again. */
    String origin(DictionaryLine line) {
        return dictionary + ":" + line.number();
    }

    /** Leaves a line out; the first reason is enough. */
    void leaveOut(DictionaryLine line, String why) {
        if (leftOut.add(line.number())) {
            remarks.add(new Remark(dictionary, line.number(), line.text(), why, false));
        }
    }

    void takeInPart(DictionaryLine line, String why) {
        remarks.add(new Remark(dictionary, line.number(), line.text(), why, true));
    }

    TranslationReport account() {
        remarks.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return new TranslationReport(dictionary, lines.size(), remarks);
    }
}
