package dateline.event.code;

import dateline.event.explain.ComposedCode;
import dateline.event.explain.EmbeddedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.Frame;
import dateline.knowledge.ontology.Ontology;
import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Codes acts: by what the rule card means, and where it frames another act by that act too. */
public final class Coder {
    /** Acts that harm: who undertakes one threatens with it. */
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.PROTEST, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

    /** Violence of which it is not told how it was done. */
    private static final String UNTOLD_VIOLENCE = "180";

    private final Cameo codes;
    private final Composition composition;
    private final EmbeddedActReader inner;
    private final PloverContexts contexts;

    public Coder(RuleBook cards, Ontology ontology, Knowledge knowledge) {
        this.codes = ontology.cameo();
        this.composition = Composition.read(knowledge);
        this.inner = new EmbeddedActReader(cards, ontology.cards(), knowledge, composition);
        this.contexts = new PloverContexts(knowledge);
    }

    public EmbeddedActReader inner() {
        return inner;
    }

    /** Type, mode and code of an act; the contexts that its words give are left to {@link #contexts(Match)}. */
    public CodedAct code(Match match, EventCard card) {
        Optional<Coding> composed = card.frame().flatMap(f -> compose(f, match.slot("act")));
        Coding coding = composed.or(() -> ofNoun(match, card)).orElseGet(() -> plain(card));
        return new CodedAct(match, card, coding.about(card.contexts()));
    }

    /** "killed in a <b>drone attack</b>": where the verb does not tell how, the noun beside it may. */
    private Optional<Coding> ofNoun(Match match, EventCard card) {
        return card.cameo().equals(UNTOLD_VIOLENCE)
                ? match.trigger().stream()
                        .filter(w -> w.isNoun() && !w.equals(match.clause().predicate()))
                        .flatMap(w -> inner.card(w).stream())
                        .filter(c -> c.type() == card.type() && fineness(c.cameo()) > fineness(card.cameo()))
                        .map(this::plain)
                        .findFirst()
                : Optional.empty();
    }

    /** How much a code tells: "1952" more than "190". */
    public static int fineness(String cameo) {
        return cameo.replaceAll("0+$", "").length();
    }

    private Coding plain(EventCard card) {
        Optional<String> mode = card.mode().or(() -> modeOfCode(card));
        return new Coding(card.type(), mode, List.of(), card.cameo(), Optional.empty());
    }

    /** The mode that a card's code has, unless the card gives the code another type than the table does. */
    private Optional<String> modeOfCode(EventCard card) {
        return codes.code(card.cameo())
                .filter(c -> c.type().filter(card.type()::equals).isPresent())
                .flatMap(Cameo.Code::mode);
    }

    /** The contexts that the words of an act give. */
    public List<String> contexts(Match match) {
        List<Word> inside = Stream.of("act", "what")
                .flatMap(slot -> match.slot(slot).stream())
                .toList();
        return contexts.read(match.clause(), match.trigger(), inside);
    }

    /** The contexts that the words of a clause without a card give. */
    public List<String> contexts(Clause clause) {
        return contexts.read(clause, List.of(clause.predicate()), List.of());
    }

    /** The act that these words name, in a frame; empty when it is not known or adds nothing. */
    public Optional<Coding> compose(Frame frame, List<Word> act) {
        return inner.read(act).flatMap(inside -> compose(frame, inside));
    }

    /** An act of this code, in a frame; empty where it adds nothing to it. */
    public Optional<Coding> compose(Frame frame, String act) {
        Frame meant = meant(frame, act);
        return composition.codeIn(meant, act).map(code -> coding(meant, code));
    }

    private Optional<Coding> compose(Frame frame, EmbeddedAct act) {
        Frame meant = meant(frame, act.code());
        String meaning = codes.code(act.code()).map(Cameo.Code::meaning).orElse("");
        ComposedCode composed = new ComposedCode(meant.word(), meant != frame, act, meaning);
        return compose(frame, act.code()).map(c -> c.madeOf(composed));
    }

    private Frame meant(Frame frame, String act) {
        return frame == Frame.INTEND && isHostile(act) ? Frame.THREATEN : frame;
    }

    private Coding coding(Frame frame, String code) {
        return new Coding(frame.type(), codes.mode(code), List.of(), code, Optional.empty());
    }

    /** An act of which no more than its code is known: that of a bare frame, or of words that blame. */
    public Coding bare(String cameo) {
        return new Coding(type(cameo).orElseThrow(), codes.mode(cameo), List.of(), cameo, Optional.empty());
    }

    /** Whether words name an act of force. */
    public boolean isForce(List<Word> words) {
        return inner.read(words)
                .flatMap(a -> type(a.code()))
                .filter(t -> t == EventType.ASSAULT)
                .isPresent();
    }

    private boolean isHostile(String act) {
        return type(act).filter(HOSTILE::contains).isPresent();
    }

    private Optional<EventType> type(String cameo) {
        return codes.code(cameo).flatMap(Cameo.Code::type);
    }
}
