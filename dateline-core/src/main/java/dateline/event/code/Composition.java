package dateline.event.code;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.ontology.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code of an act inside another, from {@code event/composed.tsv}: a demand (10) for the withdrawal of troops (0874) is
 * 1056. CAMEO orders its roots 02, 03, 10, 12 and 13 alike, by what is appealed for, undertaken, demanded, refused or
 * threatened.
 */
final class Composition {
    private static final int COLUMNS = 7;

    private final Map<String, Codes> rows = new HashMap<>();

    /** The codes that one act takes; empty text where the frame's own code stays. */
    private record Codes(String appeal, String intend, String demand, String reject, String threaten, String end) {
        static Codes of(List<String> columns) {
            return new Codes(
                    columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5), columns.get(6));
        }

        String codeIn(Frame frame) {
            return switch (frame) {
                case APPEAL -> appeal;
                case INTEND, AGREE -> intend;
                case DEMAND -> demand;
                case REJECT -> reject;
                case THREATEN -> threaten;
            };
        }
    }

    static Composition read(Knowledge knowledge) {
        Composition composition = new Composition();
        List<String> problems = new ArrayList<>();
        knowledge.named("event/composed.tsv").stream()
                .flatMap(file -> file.rows().stream())
                .forEach(row -> composition.add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return composition;
    }

    private void add(DataFile.Row row, List<String> problems) {
        List<String> columns = row.columns();
        boolean wellFormed = columns.size() == COLUMNS
                && columns.get(0).matches("[0-9]{2,4}")
                && columns.stream().allMatch(code -> code.matches("([0-9]{2,4})?"));
        if (wellFormed) {
            rows.put(columns.get(0), Codes.of(columns));
        } else {
            problems.add(
                    row.origin() + ": expected seven CAMEO codes or blanks between tabs (act, appeal, intend, demand,"
                            + " reject, threaten, end), found \"" + row.text() + "\"");
        }
    }

    /** The code of an act in a frame; empty where the act adds nothing to it. */
    Optional<String> codeIn(Frame frame, String act) {
        return row(act).map(r -> r.codeIn(frame)).filter(c -> !c.isEmpty());
    }

    /** The code of putting an end to an act: of ending a blockade (191) that of easing it (0872). */
    Optional<String> codeOfEnd(String act) {
        return row(act).map(Codes::end).filter(c -> !c.isEmpty());
    }

    private Optional<Codes> row(String act) {
        for (int length = act.length(); length >= 2; length--) {
            Codes row = rows.get(act.substring(0, length));
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
