package dateline.measure.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which marked records tell of one act. {@code H1 = E1, E4, N1 | or with: E2} joins three that tell of one act and leaves a
 * fourth free; an L line joins the records of one telling; {@code NOT: E1 / E9} names two that look alike.
 *
 * @param acts the records of each act by its name
 * @param loose for each act the records that may stand with it or apart
 * @param mayJoin sets of acts that may be taken for one
 * @param alike pairs that look alike and must stay apart
 */
record MarkedActs(
        Map<String, Set<String>> acts,
        Map<String, Set<String>> loose,
        List<Set<String>> mayJoin,
        List<Set<String>> alike) {
    private static final Pattern ACT = Pattern.compile("([HL]\\d+) = (.*)");
    private static final Pattern ID = Pattern.compile("\\b[ESNGKXHLM]\\d+\\b");
    private static final String LOOSE = "| or with:";

    static MarkedActs read(List<String> lines) {
        MarkedActs all = new MarkedActs(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            Matcher act = ACT.matcher(line);
            if (act.matches()) {
                int loose = line.indexOf(LOOSE);
                all.acts.put(act.group(1), ids(loose < 0 ? act.group(2) : line.substring(act.start(2), loose)));
                all.loose.put(act.group(1), ids(loose < 0 ? "" : line.substring(loose)));
            } else if (line.startsWith("MAY JOIN:")) {
                all.mayJoin.add(ids(line));
            } else if (line.startsWith("NOT:")) {
                for (String pair : line.substring("NOT:".length()).split(",")) {
                    all.alike.add(ids(pair));
                }
            }
        }
        return all;
    }

    /** Names of records or acts, remarks in brackets aside. */
    static Set<String> ids(String line) {
        Set<String> ids = new TreeSet<>();
        Matcher id = ID.matcher(line.replaceAll("\\([^)]*\\)", ""));
        while (id.find()) {
            ids.add(id.group());
        }
        return ids;
    }

    /** The act that a record belongs to; one that no line names belongs to that of the record it is told with. */
    String act(Mark mark, Map<String, Mark> marks) {
        return named(mark.id())
                .or(() -> mark.linked()
                        .flatMap(l -> named(l).or(() -> Optional.ofNullable(marks.get(l))
                                .filter(m -> !m.linked().equals(Optional.of(mark.id())))
                                .map(m -> act(m, marks)))))
                .orElse(mark.id());
    }

    private Optional<String> named(String id) {
        return acts.entrySet().stream()
                .filter(e -> e.getValue().contains(id))
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }

    /** Whether it is told more than once. */
    static boolean isToldAgain(String act) {
        return act.startsWith("H");
    }

    /** Whether two records of these acts may stand together or apart. */
    boolean isFree(String one, String actOfOne, String other, String actOfOther) {
        Set<String> both = Set.of(actOfOne, actOfOther);
        return isLoose(one, actOfOther)
                || isLoose(other, actOfOne)
                || loose.values().stream().anyMatch(l -> l.contains(one) && l.contains(other))
                || mayJoin.stream().anyMatch(j -> j.containsAll(both));
    }

    private boolean isLoose(String record, String act) {
        return loose.getOrDefault(act, Set.of()).contains(record);
    }

    /** Whether two records are said to look alike. */
    boolean areAlike(String one, String other) {
        return alike.contains(new HashSet<>(List.of(one, other)));
    }
}
