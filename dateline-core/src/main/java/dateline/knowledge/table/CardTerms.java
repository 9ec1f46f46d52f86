package dateline.knowledge.table;

import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.record.RecordKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What rule cards may say under "means", from {@code cards.tsv}: the frame of an event is "appeal", "intend", "agree" … */
public final class CardTerms {
    private final Map<String, Map<String, ColumnShape>> terms = new LinkedHashMap<>();
    private final Vocabulary known;

    private CardTerms(Vocabulary known) {
        this.known = known;
    }

    public static CardTerms of(Knowledge knowledge) {
        CardTerms terms = new CardTerms(new Vocabulary(knowledge));
        knowledge.named("cards.tsv").stream().flatMap(f -> f.rows().stream()).forEach(terms::add);
        return terms;
    }

    private void add(Row row) {
        terms.computeIfAbsent(row.columns().get(0), k -> new LinkedHashMap<>())
                .put(row.columns().get(1), ColumnShape.of(row.columns().get(2)));
    }

    /** What is wrong with one thing that a card of a kind says. */
    public Optional<String> problem(RecordKind kind, String key, String value) {
        Map<String, ColumnShape> ofKind = terms.getOrDefault(kind.word(), Map.of());
        ColumnShape shape = ofKind.get(key);
        if (shape == null) {
            String meant = Nearest.to(key, ofKind.keySet())
                    .map(n -> "; did you mean \"" + n + "\"?")
                    .orElse("");
            return Optional.of("\"" + key + "\" is nothing that a card of " + kind.word() + " means; it may say "
                    + String.join(", ", ofKind.keySet()) + meant);
        }
        return shape.fits(value, known) ? Optional.empty() : Optional.of(misfit(key, value, shape));
    }

    private String misfit(String key, String value, ColumnShape shape) {
        String meant = shape.nearest(value, known)
                .map(n -> "; did you mean \"" + n + "\"?")
                .orElse("");
        return "expected \"" + key + ": …\", " + shape.expected() + ", found \"" + value + "\"" + meant;
    }
}
