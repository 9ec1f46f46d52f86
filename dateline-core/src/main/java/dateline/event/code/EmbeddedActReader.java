package dateline.event.code;

import dateline.event.code.Topics.Topic;
import dateline.event.explain.EmbeddedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what the act is that a word inside another act names: by the rule cards, as if it stood alone ("the <b>withdrawal</b>
 * of troops"), else by the word itself ("<b>talks</b>"), else by what a word without meaning of its own leads to ("a
 * <b>call</b> for talks").
 */
public final class EmbeddedActReader {
    private static final int DEEPEST = 4;
    private static final Set<String> LEADING = Set.of("of", "for", "to", "on", "in", "against", "from", "mod");

    private final RuleBook cards;
    private final Topics topics;
    private final Composition composition;

    EmbeddedActReader(RuleBook cards, Knowledge knowledge, Composition composition) {
        this.cards = cards;
        this.topics = Topics.of(knowledge);
        this.composition = composition;
    }

    /** The act that these words name; empty when none is known. */
    Optional<EmbeddedAct> named(List<Word> heads) {
        return first(heads, 0);
    }

    /** Every CAMEO code that words inside another act can come to. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(topics.codes());
        cards.cards().forEach(c -> c.means("cameo").ifPresent(codes::add));
        List.copyOf(codes).forEach(c -> composition.end(c).ifPresent(codes::add));
        return codes;
    }

    private Optional<EmbeddedAct> first(List<Word> heads, int depth) {
        return heads.stream().flatMap(h -> named(h, depth).stream()).findFirst();
    }

    private Optional<EmbeddedAct> named(Word head, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Match> match = cards.best(head);
        Optional<Topic> topic = topic(head);
        if (match.isPresent() && Frame.of(match.get().card()).isEmpty()) {
            return match.flatMap(m -> byCard(m, head));
        }
        if (topic.isEmpty()) {
            return match.isPresent() ? match.flatMap(m -> framed(m, depth)) : first(ofWhat(head), depth + 1);
        }
        return switch (topic.get().kind()) {
            case ACT -> Optional.of(EmbeddedAct.byWord(topic.get().code(), head));
            case LIGHT -> first(below(head), depth + 1).or(() -> settled(topic.get(), head));
            case END ->
                first(below(head), depth + 1)
                        .flatMap(a -> composition.end(a.code()).map(c -> EmbeddedAct.end(c, head, a)));
        };
    }

    private static Optional<EmbeddedAct> byCard(Match match, Word word) {
        return match.card().means("cameo").map(c -> EmbeddedAct.byCard(c, word, match.card()));
    }

    /** The words for the act inside a frame: those of its slot, else those that its predicate leads to. */
    static List<Word> act(Match frame) {
        List<Word> act = frame.slot("act");
        return act.isEmpty() ? below(frame.clause().predicate()) : act;
    }

    /** The words that name the act which a word only leads to: "a <b>call</b> for talks"; none when it names one itself. */
    public List<Word> inside(Word head) {
        Optional<Match> match = cards.best(head);
        if (match.isPresent()) {
            return Frame.of(match.get().card()).isPresent() ? act(match.get()) : List.of();
        }
        boolean leads = topic(head).filter(t -> t.kind() != Topics.Kind.ACT).isPresent();
        return leads ? below(head) : List.of();
    }

    /** What a word comes to, together with one in front or behind where the two are listed. */
    private Optional<Topic> topic(Word head) {
        return below(head).stream()
                .flatMap(other -> topics.of(head, other).stream())
                .findFirst()
                .or(() -> topics.of(head));
    }

    private static Optional<EmbeddedAct> settled(Topic light, Word word) {
        return light.code().isEmpty() ? Optional.empty() : Optional.of(EmbeddedAct.byWord(light.code(), word));
    }

    /** "rejected calls to <b>resign</b>": what is called for is what is rejected. */
    private Optional<EmbeddedAct> framed(Match frame, int depth) {
        Optional<EmbeddedAct> inside = first(act(frame), depth + 1);
        return inside.isPresent() ? inside : byCard(frame, frame.clause().predicate());
    }

    /** "the return of <b>inspectors</b>": what a noun that tells nothing by itself is of. */
    private static List<Word> ofWhat(Word head) {
        return head.isNominal() ? head.nominal().obliques("of") : List.of();
    }

    /** What a word leads to: a verb to its object and complement, a noun to what hangs on it. */
    private static List<Word> below(Word head) {
        List<Word> found = new ArrayList<>();
        Optional<Clause> clause = head.isVerb() ? head.clause() : Optional.of(head.nominal());
        clause.ifPresent(c -> {
            found.addAll(c.complements());
            found.addAll(c.patients());
            found.addAll(head.children(Relation.NOUN_CLAUSE));
            c.obliques().stream()
                    .filter(o -> LEADING.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(found::add);
        });
        if (head.isNominal()) {
            found.addAll(forOthersToDo(head));
        }
        return found.stream().filter(t -> t.index() != head.index()).distinct().toList();
    }

    /** "rejected a call for its troops <b>to leave</b>": the engine hangs it on the verb above. */
    private static List<Word> forOthersToDo(Word noun) {
        return noun.head().filter(Word::isVerb).stream()
                .flatMap(verb -> verb.children(Relation.ADVERBIAL_CLAUSE).stream())
                .filter(c -> c.child(Relation.MARKER)
                        .filter(m -> m.lemma().equals("for"))
                        .isPresent())
                .toList();
    }

    /** The rule card that reads these words by themselves, where there is one. */
    public Optional<Match> match(Word head) {
        return cards.best(head);
    }
}
