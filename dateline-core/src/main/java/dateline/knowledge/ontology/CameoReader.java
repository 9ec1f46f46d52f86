package dateline.knowledge.ontology;

import dateline.knowledge.DataFile;
import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.ontology.Cameo.Code;
import dateline.knowledge.ontology.Cameo.Trait;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads CAMEO's codes and gathers all that is wrong with their table, each with file and line. */
final class CameoReader {
    private static final String COLUMNS =
            "code, tab, PLOVER type, tab, mode, tab, Goldstein value, tab, meaning, and for some a tab and what else holds";

    private final Plover plover;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CameoReader(Plover plover) {
        this.plover = plover;
    }

    static Cameo read(Knowledge knowledge, Plover plover) {
        CameoReader reader = new CameoReader(plover);
        knowledge.named("event/codes.tsv").stream().map(DataFile::rows).forEach(rows -> rows.forEach(reader::add));
        if (!reader.problems.isEmpty()) {
            throw new RuleException(reader.problems);
        }
        return new Cameo(List.copyOf(reader.codes.values()));
    }

    private void add(Row row) {
        Optional<Code> read = read(row);
        if (read.isEmpty()) {
            problems.add(row.origin() + ": expected \"" + COLUMNS + "\", found \"" + row.text() + "\"");
            return;
        }
        Code code = read.get();
        problem(code).ifPresent(p -> problems.add(row.origin() + ": " + p));
        codes.putIfAbsent(code.code(), code);
    }

    /** What is wrong with a code in the light of those further up. */
    private Optional<String> problem(Code code) {
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
        boolean wellFormed = (columns.size() == 5
                        || columns.size() == 6 && traits(columns.get(5)).isPresent())
                && columns.get(0).matches("[0-9]{2,4}")
                && (columns.get(1).isEmpty() || EventType.named(columns.get(1)).isPresent())
                && columns.get(3).matches("(-?[0-9]+(\\.[0-9])?)?");
        return wellFormed
                ? Optional.of(new Code(
                        columns.get(0),
                        EventType.named(columns.get(1)),
                        Optional.of(columns.get(2)).filter(m -> !m.isEmpty()),
                        Optional.of(columns.get(3)).filter(g -> !g.isEmpty()).map(Double::valueOf),
                        columns.get(4),
                        columns.size() == 6 ? traits(columns.get(5)).orElseThrow() : Set.of()))
                : Optional.empty();
    }

    /** "crime mostly-crime"; empty where it is something else. */
    private static Optional<Set<Trait>> traits(String written) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String word : written.split(" ")) {
            Optional<Trait> trait = Arrays.stream(Trait.values())
                    .filter(t ->
                            t.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                    .findFirst();
            if (trait.isEmpty()) {
                return Optional.empty();
            }
            traits.add(trait.get());
        }
        return Optional.of(traits);
    }
}
