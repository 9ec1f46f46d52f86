package dateline.event;

import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.spoken.ModalAct.Form;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.Frame;
import dateline.knowledge.ontology.Ontology;
import dateline.knowledge.ontology.Plover;
import dateline.record.EventType;
import dateline.record.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which CAMEO codes, PLOVER types, modes and contexts the event cards can give: "112" by the card "accuse-event", "1056" by
 * the card "demand" together with an act inside it. What nothing gives is never read from a report. Immutable, safe to share.
 */
public final class CodeCoverage {
    private final Map<String, Set<RuleCard>> cards = new HashMap<>();
    private final Map<String, Set<String>> composed = new HashMap<>();

    /** What gives a code. */
    public enum GivenBy {
        /** A card names it. */
        CARD,
        /** A card of an outer act ("demand") and the act inside it ("withdraw") give it together. */
        COMPOSED,
        /** Nothing gives it. */
        NONE
    }

    private CodeCoverage() {}

    /** What the event cards give. */
    public static CodeCoverage read(Knowledge knowledge) {
        RuleBook book = RuleBook.of(knowledge, RecordKind.EVENT);
        Ontology ontology = Ontology.read(knowledge, book.cards());
        Coder coder = new Coder(book, ontology, knowledge);
        CodeCoverage coverage = byCards(ontology.cards().all());
        for (EventCard card : ontology.cards().all()) {
            card.frame()
                    .ifPresent(frame ->
                            coverage.addComposed(coder, frame, card.rule().id()));
        }
        for (Form form : Form.values()) {
            form.frame().ifPresent(frame -> coverage.addComposed(coder, frame, form.rule()));
        }
        return coverage;
    }

    /** What cards give by themselves. */
    static CodeCoverage byCards(List<EventCard> cards) {
        CodeCoverage coverage = new CodeCoverage();
        for (EventCard card : cards) {
            names(card)
                    .forEach(name -> coverage.cards
                            .computeIfAbsent(name, k -> new LinkedHashSet<>())
                            .add(card.rule()));
        }
        return coverage;
    }

    private static List<String> names(EventCard card) {
        List<String> names = new ArrayList<>(card.contexts());
        names.add(card.cameo());
        names.add(card.type().name());
        card.mode().ifPresent(mode -> names.add(card.type() + "/" + mode));
        return names;
    }

    /** What a frame gives with every act that may stand inside it. */
    private void addComposed(Coder coder, Frame frame, String rule) {
        for (String act : coder.inner().codes()) {
            coder.compose(frame, act).ifPresent(coding -> addComposed(coding, rule));
        }
    }

    private void addComposed(Coding coding, String rule) {
        addComposed(coding.cameo(), rule);
        coding.mode().ifPresent(mode -> addComposed(coding.type() + "/" + mode, rule));
    }

    private void addComposed(String name, String rule) {
        composed.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(rule);
    }

    public GivenBy givenBy(Cameo.Code code) {
        return givenBy(code.code());
    }

    public GivenBy givenBy(EventType type) {
        return givenBy(type.name());
    }

    public GivenBy givenBy(Plover.Mode mode) {
        return givenBy(mode.label());
    }

    public GivenBy givenBy(Plover.Context context) {
        return givenBy(context.name());
    }

    private GivenBy givenBy(String name) {
        if (cards.containsKey(name)) {
            return GivenBy.CARD;
        }
        return composed.containsKey(name) ? GivenBy.COMPOSED : GivenBy.NONE;
    }

    /** The cards that name a code. */
    public List<RuleCard> cards(Cameo.Code code) {
        return cards(code.code());
    }

    public List<RuleCard> cards(EventType type) {
        return cards(type.name());
    }

    public List<RuleCard> cards(Plover.Mode mode) {
        return cards(mode.label());
    }

    public List<RuleCard> cards(Plover.Context context) {
        return cards(context.name());
    }

    private List<RuleCard> cards(String name) {
        return List.copyOf(cards.getOrDefault(name, Set.of()));
    }

    /** The rules of outer acts that give a code together with the act inside them: "demand", "will-not-do". */
    public List<String> composing(Cameo.Code code) {
        return composing(code.code());
    }

    public List<String> composing(Plover.Mode mode) {
        return composing(mode.label());
    }

    private List<String> composing(String name) {
        return List.copyOf(composed.getOrDefault(name, Set.of()));
    }
}
