package dateline.knowledge.ontology;

import dateline.knowledge.DataFile;
import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CAMEO's tree of codes with what each means, its PLOVER type and mode and its Goldstein value, from
 * {@code event/codes.tsv}. Immutable, safe to share.
 *
 * <p>Sources: Schrodt, CAMEO codebook 1.1b3 (2012); the Goldstein values published with it; PLOVER manual (2021) and its
 * table from CAMEO, where the two differ as told in {@code docs/decisions/0001-plover-and-cameo.md}. Meanings are our own.
 */
public final class Cameo {
    private static final String COLUMNS = "code, tab, PLOVER type, tab, mode, tab, Goldstein value, tab, meaning";

    private final Map<String, Code> codes = new LinkedHashMap<>();

    private Cameo() {}

    /**
     * A CAMEO code.
     *
     * @param code "112"
     * @param type its PLOVER type; empty for those that PLOVER drops (mere comments)
     * @param mode its PLOVER mode, where the code alone tells it
     * @param goldstein its Goldstein value, where one is published
     * @param meaning what counts, in our own words
     */
    public record Code(
            String code, Optional<EventType> type, Optional<String> mode, Optional<Double> goldstein, String meaning) {
        /** Whether it is one of the twenty at the top of the tree: "11". */
        public boolean isRoot() {
            return code.length() == 2;
        }

        /** The code that it is a kind of: "112" for "1121", "11" for "112"; none for a root. */
        public Optional<String> parent() {
            return isRoot() ? Optional.empty() : Optional.of(code.substring(0, code.length() - 1));
        }

        /** Type and mode as one: "ACCUSE/allege", "AID"; empty where PLOVER drops the code. */
        public String ploverLabel() {
            return type.map(t -> t + mode.map(m -> "/" + m).orElse("")).orElse("");
        }
    }

    static Cameo of(Knowledge knowledge, Plover plover) {
        Cameo codes = new Cameo();
        List<String> problems = new ArrayList<>();
        for (DataFile file : knowledge.named("event/codes.tsv")) {
            file.rows().forEach(row -> codes.add(row, plover, problems));
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return codes;
    }

    private void add(Row row, Plover plover, List<String> problems) {
        Optional<Code> read = read(row);
        if (read.isEmpty()) {
            problems.add(row.origin() + ": expected \"" + COLUMNS + "\", found \"" + row.text() + "\"");
            return;
        }
        Code code = read.get();
        problem(code, plover).ifPresent(p -> problems.add(row.origin() + ": " + p));
        codes.putIfAbsent(code.code(), code);
    }

    /** What is wrong with a code in the light of those further up. */
    private Optional<String> problem(Code code, Plover plover) {
        if (codes.containsKey(code.code())) {
            return Optional.of("code \"" + code.code() + "\" stands already further up; keep one of the two");
        }
        if (code.parent().isPresent() && !codes.containsKey(code.parent().get())) {
            return Optional.of("expected the code above \"" + code.code() + "\" further up, found no \""
                    + code.parent().get() + "\"");
        }
        String type = code.type().map(Enum::name).orElse("no type");
        return code.mode()
                .filter(m -> code.type().filter(t -> plover.hasMode(t, m)).isEmpty())
                .map(m -> "expected a mode of " + type + " as in event/modes.tsv, or none, found \"" + m + "\"");
    }

    private static Optional<Code> read(Row row) {
        List<String> columns = row.columns();
        boolean wellFormed = columns.size() == 5
                && columns.get(0).matches("[0-9]{2,4}")
                && (columns.get(1).isEmpty() || EventType.named(columns.get(1)).isPresent())
                && columns.get(3).matches("(-?[0-9]+(\\.[0-9])?)?");
        return wellFormed
                ? Optional.of(new Code(
                        columns.get(0),
                        EventType.named(columns.get(1)),
                        Optional.of(columns.get(2)).filter(m -> !m.isEmpty()),
                        Optional.of(columns.get(3)).filter(g -> !g.isEmpty()).map(Double::valueOf),
                        columns.get(4)))
                : Optional.empty();
    }

    /** Every code, in the order of the tree: 01, 010, 011 … */
    public List<Code> all() {
        return List.copyOf(codes.values());
    }

    /** This very code. */
    public Optional<Code> exact(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The code, or for one that is not listed the nearest above it. */
    public Optional<Code> code(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Code found = codes.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** PLOVER mode of a code; empty where it has none. */
    public Optional<String> mode(String code) {
        return code(code).flatMap(Code::mode);
    }

    /** The codes on the way down to a code, from its root; without itself. */
    public List<Code> above(Code code) {
        return all().stream()
                .filter(c -> !c.equals(code) && code.code().startsWith(c.code()))
                .toList();
    }

    /** The codes that are kinds of a code, however deep. */
    public List<Code> below(Code code) {
        return all().stream()
                .filter(c -> !c.equals(code) && c.code().startsWith(code.code()))
                .toList();
    }
}
