package dateline.measure.telling;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks of one report, as {@code corpus/reports/MARKS.md} describes them.
 *
 * @param records the records by name, in the order of the text
 * @param acts which of them tell of one act
 */
record Marks(Map<String, Mark> records, MarkedActs acts) {
    private static final String REACTIONS = "reactions: ";

    /** Reads the lines of a file; {@code origin} names it in messages. */
    static Marks read(String origin, List<String> lines, String report) {
        Optional<String> day = lines.stream()
                .filter(l -> l.startsWith(REACTIONS))
                .map(l -> l.substring(REACTIONS.length()).split(" ")[0])
                .findFirst();
        MarkReader reader = new MarkReader(origin, report, day);
        Map<String, Mark> records = new LinkedHashMap<>();
        lines.stream().filter(MarkReader::isRecord).map(reader::read).forEach(m -> records.put(m.id(), m));
        MarkedActs acts = MarkedActs.read(lines);
        nouns(origin, lines, report, acts).forEach(m -> records.put(m.id(), m));
        check(origin, records, acts);
        return new Marks(records, acts);
    }

    /** Mere nouns for an act, "M H2: «the takeover»", are events that may be left out. */
    private static List<Mark> nouns(String origin, List<String> lines, String report, MarkedActs acts) {
        List<Mark> nouns = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("M ")) {
                String act = line.substring(2, line.indexOf(':'));
                for (Span words : MarkedWords.in(origin, line, report)) {
                    String id = "M" + (nouns.size() + 1);
                    nouns.add(new Mark(id, Set.of(), List.of(words), Map.of(), Optional.of(act), true));
                    Optional.ofNullable(acts.acts().get(act)).ifPresent(a -> a.add(id));
                }
            }
        }
        return nouns;
    }

    private static void check(String origin, Map<String, Mark> records, MarkedActs acts) {
        for (Set<String> act : acts.acts().values()) {
            for (String id : act) {
                if (!records.containsKey(id)) {
                    throw new IllegalArgumentException(
                            origin + ": expected a line for each record of an act, found none for \"" + id
                                    + "\"; add it or take it out of its H or L line");
                }
            }
        }
    }

    String act(Mark mark) {
        return acts.act(mark, records);
    }
}
