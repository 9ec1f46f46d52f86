package dateline.knowledge.ontology;

import dateline.knowledge.DataFile;
import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.EventCard.Mutual;
import dateline.knowledge.ontology.EventCard.Need;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the event cards mean and holds them to both ontologies: type and code are there, the mode is one of the type, and
 * the type is the one that the code has in {@code event/codes.tsv}, or one that {@code event/other-types.tsv} gives it besides.
 */
final class EventCardReader {
    private final Cameo codes;
    private final Plover plover;
    private final Set<String> otherTypes = new HashSet<>();
    private final List<EventCard> cards = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private EventCardReader(Cameo codes, Plover plover) {
        this.codes = codes;
        this.plover = plover;
    }

    /** Throws {@link RuleException} with all that is wrong with the cards, or with the table of other types. */
    static EventCards read(Knowledge knowledge, Cameo codes, Plover plover, List<RuleCard> rules) {
        EventCardReader reader = new EventCardReader(codes, plover);
        knowledge.named("event/other-types.tsv").stream()
                .map(DataFile::rows)
                .flatMap(List::stream)
                .forEach(reader::addOtherType);
        rules.stream().filter(rule -> !isNoEvent(rule)).forEach(reader::add);
        if (!reader.problems.isEmpty()) {
            throw new RuleException(reader.problems);
        }
        return new EventCards(reader.cards);
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

    /** Whether a card says that what it matches is no event. */
    private static boolean isNoEvent(RuleCard rule) {
        return rule.means("event").filter("none"::equals).isPresent();
    }

    private void add(RuleCard rule) {
        Optional<EventType> type = rule.means("plover").flatMap(EventType::named);
        Optional<Cameo.Code> code = rule.means("cameo").flatMap(codes::exact);
        if (type.isEmpty()) {
            needs(rule, "plover: …\", one of " + Arrays.toString(EventType.values()));
        }
        if (code.isEmpty()) {
            needs(rule, "cameo: …\", a code of event/codes.tsv in quotes");
        }
        type.ifPresent(t -> checkMode(rule, t));
        type.ifPresent(t -> code.ifPresent(c -> checkAgreement(rule, t, c)));
        type.ifPresent(t -> code.ifPresent(c -> cards.add(card(rule, t, c))));
    }

    private void checkMode(RuleCard rule, EventType type) {
        List<String> known = plover.modes(type).stream().map(Plover.Mode::name).toList();
        String expected = known.isEmpty() ? "no mode" : "no mode or one of " + known;
        rule.means("mode")
                .filter(m -> !plover.hasMode(type, m))
                .ifPresent(m -> wrong(rule, "expected " + expected + " with " + type + ", found \"" + m + "\""));
    }

    private void checkAgreement(RuleCard rule, EventType type, Cameo.Code code) {
        boolean agrees = code.type().filter(type::equals).isPresent() || otherTypes.contains(code.code() + " " + type);
        if (!agrees) {
            wrong(
                    rule,
                    "expected the type that event/codes.tsv gives for \"" + code.code() + "\", "
                            + code.type().map(Enum::name).orElse("none") + ", found \"" + type
                            + "\"; choose another code or type, or give the reason in event/other-types.tsv");
        }
    }

    private static List<String> contexts(RuleCard rule) {
        return rule.means("contexts").map(c -> List.of(c.strip().split("\\s+"))).orElse(List.of());
    }

    private static EventCard card(RuleCard rule, EventType type, Cameo.Code code) {
        return new EventCard(
                rule,
                type,
                rule.means("mode"),
                contexts(rule),
                code,
                rule.means("frame", Frame.class),
                rule.means("needs", Need.class),
                rule.means("mutual", Mutual.class));
    }

    private void needs(RuleCard rule, String what) {
        problems.add(rule.origin() + ": rule \"" + rule.id() + "\" needs \"" + what);
    }

    private void wrong(RuleCard rule, String message) {
        problems.add(rule.origin() + ": rule \"" + rule.id() + "\": " + message);
    }
}
