package dateline.event;

import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.code.Frame;
import dateline.event.spoken.ModalAct.Form;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.CardCheck;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which CAMEO codes, PLOVER types, modes and contexts the event cards can give: "112" by the card "accuse-event", "1056" by
 * the card "demand" together with an act inside it. What nothing gives is never read from a report. Immutable, safe to share.
 */
public final class CodeCoverage {
    private final Map<String, Set<RuleCard>> cards = new HashMap<>();
    private final Map<String, Set<String>> composed = new HashMap<>();

    /** How a code comes about. */
    public enum Way {
        /** A card names it. */
        CARD,
        /** A card of an outer act ("demand") and the act inside it ("withdraw") give it together. */
        COMPOSED,
        /** Nothing gives it. */
        NONE
    }

    private CodeCoverage() {}

    /** What the event cards give. */
    public static CodeCoverage of(Knowledge knowledge) {
        RuleBook book = RuleBook.of(knowledge, RecordKind.EVENT);
        Coder coder = new Coder(book, Ontology.of(knowledge, book.cards()).cameo(), knowledge);
        CodeCoverage reach = of(book.cards());
        for (RuleCard card : book.cards()) {
            Frame.of(card).ifPresent(frame -> reach.addComposed(coder, frame, card.id()));
        }
        for (Form form : Form.values()) {
            form.frame().ifPresent(frame -> reach.addComposed(coder, frame, form.rule()));
        }
        return reach;
    }

    /** What cards give by themselves. */
    static CodeCoverage of(List<RuleCard> cards) {
        CodeCoverage reach = new CodeCoverage();
        for (RuleCard card : cards) {
            names(card)
                    .forEach(name -> reach.cards
                            .computeIfAbsent(name, k -> new LinkedHashSet<>())
                            .add(card));
        }
        return reach;
    }

    private static Stream<String> names(RuleCard card) {
        List<String> names = new ArrayList<>(CardCheck.contexts(card));
        card.means("cameo").ifPresent(names::add);
        card.means("plover").ifPresent(type -> {
            names.add(type);
            card.means("mode").ifPresent(mode -> names.add(type + "/" + mode));
        });
        return names.stream();
    }

    /** What a frame gives with every act that may stand inside it. */
    private void addComposed(Coder coder, Frame frame, String rule) {
        Function<String, Stream<Coding>> inFrame = act -> coder.composed(frame, act).stream();
        coder.inner().codes().stream().flatMap(inFrame).forEach(coding -> {
            add(coding.cameo(), rule);
            coding.mode().ifPresent(mode -> add(coding.type() + "/" + mode, rule));
        });
    }

    private void add(String name, String rule) {
        composed.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(rule);
    }

    public Way way(Cameo.Code code) {
        return way(code.code());
    }

    public Way way(EventType type) {
        return way(type.name());
    }

    public Way way(Plover.Mode mode) {
        return way(mode.label());
    }

    public Way way(Plover.Context context) {
        return way(context.name());
    }

    private Way way(String name) {
        if (cards.containsKey(name)) {
            return Way.CARD;
        }
        return composed.containsKey(name) ? Way.COMPOSED : Way.NONE;
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
