package dateline.knowledge.ontology;

import dateline.knowledge.DataFile;
import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleCard;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the event cards keep to both ontologies: type, mode, contexts and code are known, and the type is the one that the
 * code has in {@code event/codes.tsv}, or one that {@code event/other-types.tsv} gives it besides.
 */
public final class CardCheck {
    private final Cameo codes;
    private final Plover plover;
    private final Set<String> otherTypes = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private CardCheck(Cameo codes, Plover plover) {
        this.codes = codes;
        this.plover = plover;
    }

    /** All that is wrong with the cards, and with the table of other types; empty when nothing is. */
    static List<String> problems(Knowledge knowledge, Cameo codes, Plover plover, List<RuleCard> cards) {
        CardCheck check = new CardCheck(codes, plover);
        knowledge.named("event/other-types.tsv").stream()
                .map(DataFile::rows)
                .flatMap(List::stream)
                .forEach(check::addOtherType);
        cards.stream().filter(card -> !isNoEvent(card)).forEach(check::check);
        return List.copyOf(check.problems);
    }

    private void addOtherType(Row row) {
        List<String> columns = row.columns();
        boolean wellFormed = columns.size() == 3
                && codes.exact(columns.get(0)).isPresent()
                && EventType.named(columns.get(1)).isPresent();
        if (wellFormed) {
            otherTypes.add(columns.get(0) + " " + columns.get(1));
        } else {
            problems.add(
                    row.origin() + ": expected \"code of event/codes.tsv, tab, PLOVER type, tab, reason\", found \""
                            + row.text() + "\"");
        }
    }

    private void check(RuleCard card) {
        Optional<EventType> type = card.means("plover").flatMap(EventType::named);
        Optional<Cameo.Code> code = card.means("cameo").flatMap(codes::exact);
        if (type.isEmpty()) {
            needs(card, "plover: …\", one of " + Arrays.toString(EventType.values()), "plover");
        }
        if (code.isEmpty()) {
            needs(card, "cameo: …\", a code of event/codes.tsv in quotes", "cameo");
        }
        type.ifPresent(t -> checkMode(card, t));
        type.ifPresent(t -> code.ifPresent(c -> checkAgreement(card, t, c)));
        contexts(card).stream()
                .filter(c -> !plover.hasContext(c))
                .forEach(c -> wrong(
                        card,
                        "expected contexts of" + " event/contexts.tsv with blanks between them, found \"" + c + "\""));
    }

    private void checkMode(RuleCard card, EventType type) {
        List<String> known = plover.modes(type).stream().map(Plover.Mode::name).toList();
        String expected = known.isEmpty() ? "no mode" : "no mode or one of " + known;
        card.means("mode")
                .filter(m -> !plover.hasMode(type, m))
                .ifPresent(m -> wrong(card, "expected " + expected + " with " + type + ", found \"" + m + "\""));
    }

    private void checkAgreement(RuleCard card, EventType type, Cameo.Code code) {
        boolean agrees = code.type().filter(type::equals).isPresent() || otherTypes.contains(code.code() + " " + type);
        if (!agrees) {
            wrong(
                    card,
                    "expected the type that event/codes.tsv gives for \"" + code.code() + "\", "
                            + code.type().map(Enum::name).orElse("none") + ", found \"" + type
                            + "\"; choose another code or type, or give the reason in event/other-types.tsv");
        }
    }

    /** Whether a card says that what it matches is no event: "event: none". */
    public static boolean isNoEvent(RuleCard card) {
        return card.means("event").filter("none"::equals).isPresent();
    }

    /** The contexts that a card names: "contexts: legal crime". */
    public static List<String> contexts(RuleCard card) {
        return card.means("contexts").map(c -> List.of(c.strip().split("\\s+"))).orElse(List.of());
    }

    private void needs(RuleCard card, String what, String key) {
        problems.add(card.origin() + ": rule \"" + card.id() + "\" needs \"" + what + ", found \""
                + card.means(key).orElse("") + "\"");
    }

    private void wrong(RuleCard card, String message) {
        problems.add(card.origin() + ": rule \"" + card.id() + "\": " + message);
    }
}
