package dateline.event.code;

import dateline.event.explain.ComposedCode;
import dateline.event.explain.EmbeddedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.CardCheck;
import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes acts: by what the rule card means, and where it frames another act by that act too. */
public final class Coder {
    /** Acts that harm: who undertakes one threatens with it. */
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.PROTEST, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

    private final Cameo codes;
    private final Composition composition;
    private final EmbeddedActReader inner;
    private final Contexts contexts;

    public Coder(RuleBook cards, Cameo codes, Knowledge knowledge) {
        this.codes = codes;
        this.composition = Composition.of(knowledge);
        this.inner = new EmbeddedActReader(cards, knowledge, composition);
        this.contexts = new Contexts(knowledge);
    }

    public EmbeddedActReader inner() {
        return inner;
    }

    /** Type, mode and code; what the act is about is left to {@link #contexts(Match)}. */
    public Coding of(Match match) {
        Optional<Frame> frame = Frame.of(match.card());
        Optional<Coding> composed = frame.flatMap(f -> composed(f, match.slot("act")));
        return composed.orElseGet(() -> plain(match.card())).about(CardCheck.contexts(match.card()));
    }

    /** What the act of a match is about. */
    public List<String> contexts(Match match) {
        return contexts.of(match.clause(), match.trigger(), match.slot("act"));
    }

    private Coding plain(RuleCard card) {
        EventType type = EventType.named(card.means("plover").orElseThrow()).orElseThrow();
        String cameo = card.means("cameo").orElseThrow();
        boolean sameType = codes.code(cameo)
                .flatMap(Cameo.Code::type)
                .filter(t -> t == type)
                .isPresent();
        Optional<String> mode = card.means("mode").or(() -> sameType ? codes.mode(cameo) : Optional.empty());
        return new Coding(type, mode, List.of(), cameo, Optional.empty());
    }

    /** What a clause without a card is about. */
    public List<String> contexts(Clause clause) {
        return contexts.of(clause, List.of(clause.predicate()), List.of());
    }

    /** The act that these words name, in a frame; empty when it is not known or adds nothing. */
    public Optional<Coding> composed(Frame frame, List<Word> act) {
        return inner.named(act).flatMap(inside -> composed(frame, inside));
    }

    /** An act of this code, in a frame; empty where it adds nothing to it. */
    public Optional<Coding> composed(Frame frame, String act) {
        Frame meant = meant(frame, act);
        return composition.in(meant, act).map(code -> coding(meant, code));
    }

    private Optional<Coding> composed(Frame frame, EmbeddedAct act) {
        Frame meant = meant(frame, act.code());
        String meaning = codes.code(act.code()).map(Cameo.Code::meaning).orElse("");
        ComposedCode composed = new ComposedCode(meant.word(), meant != frame, act, meaning);
        return composed(frame, act.code()).map(c -> c.madeOf(composed));
    }

    private Frame meant(Frame frame, String act) {
        return frame == Frame.INTEND && isHostile(act) ? Frame.THREATEN : frame;
    }

    private Coding coding(Frame frame, String code) {
        return new Coding(frame.type(), codes.mode(code), List.of(), code, Optional.empty());
    }

    /** An act of which no more than its code is known: that of a bare frame, or of words that blame. */
    public Coding bare(String cameo) {
        EventType type = codes.code(cameo).flatMap(Cameo.Code::type).orElseThrow();
        return new Coding(type, codes.mode(cameo), List.of(), cameo, Optional.empty());
    }

    /** Whether words name an act of force. */
    public boolean isForce(List<Word> words) {
        return inner.named(words)
                .flatMap(a -> codes.code(a.code()))
                .flatMap(Cameo.Code::type)
                .filter(t -> t == EventType.ASSAULT)
                .isPresent();
    }

    boolean isHostile(String act) {
        return codes.code(act)
                .flatMap(Cameo.Code::type)
                .filter(HOSTILE::contains)
                .isPresent();
    }
}
