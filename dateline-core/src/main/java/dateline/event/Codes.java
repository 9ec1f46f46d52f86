package dateline.event;

import dateline.rule.DataFile;
import dateline.rule.Knowledge;
import dateline.rule.RuleCard;
import dateline.rule.RuleException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * CAMEO's codes with what they mean, their PLOVER type and Goldstein value, from {@code event/codes.tsv}; and a check that
 * the cards of the event kind keep to them.
 *
 * <p>Sources: Schrodt, CAMEO codebook 1.1b3 (2012); the Goldstein values published with it; PLOVER manual (2021).
 */
final class Codes {
    private final Map<String, Code> codes = new HashMap<>();

    /**
     * A CAMEO code.
     *
     * @param code "112"
     * @param type its PLOVER type; empty for those that PLOVER drops (mere comments)
     * @param goldstein its Goldstein value, where one is published
     * @param meaning in our own words
     */
    record Code(String code, Optional<EventType> type, Optional<Double> goldstein, String meaning) {}

    static Codes of(Knowledge knowledge) {
        Codes codes = new Codes();
        List<String> problems = new ArrayList<>();
        knowledge.named("event/codes.tsv").forEach(f -> codes.read(f, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return codes;
    }

    private void read(DataFile file, List<String> problems) {
        int line = 0;
        for (String row : file.text().split("\\R")) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                add(row.split("\t", -1), file.path() + ":" + line, problems);
            }
        }
    }

    private void add(String[] columns, String origin, List<String> problems) {
        boolean wellFormed = columns.length == 4
                && columns[0].matches("[0-9]{2,4}")
                && (columns[1].isEmpty() || type(columns[1]).isPresent())
                && (columns[2].isEmpty() || columns[2].matches("-?[0-9]+(\\.[0-9])?"));
        if (!wellFormed) {
            problems.add(origin + ": expected \"code, tab, PLOVER type, tab, Goldstein value, tab, meaning\", found \""
                    + String.join("\t", columns) + "\"");
            return;
        }
        Optional<Double> goldstein = columns[2].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(columns[2]));
        codes.put(columns[0], new Code(columns[0], type(columns[1]), goldstein, columns[3]));
    }

    static Optional<EventType> type(String name) {
        return Arrays.stream(EventType.values())
                .filter(t -> t.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The code, or for one that is not listed the nearest above it. */
    Optional<Code> code(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Code found = codes.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** PLOVER mode of a code; empty where it has none. */
    Optional<String> mode(String code) {
        return Optional.empty();
    }

    /** What is wrong with the meaning of a card; empty when nothing is. */
    List<String> problems(RuleCard card) {
        List<String> problems = new ArrayList<>();
        String plover = card.means("plover").orElse("");
        String cameo = card.means("cameo").orElse("");
        if (type(plover).isEmpty()) {
            problems.add(card.origin() + ": rule \"" + card.id() + "\" needs \"plover: …\", one of "
                    + Arrays.toString(EventType.values()) + ", found \"" + plover + "\"");
        }
        if (!codes.containsKey(cameo)) {
            problems.add(card.origin() + ": rule \"" + card.id()
                    + "\" needs \"cameo: …\", a code of event/codes.tsv in quotes, found \"" + cameo + "\"");
        }
        return problems;
    }
}
