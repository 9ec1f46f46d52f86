package dateline.event.code;

import dateline.event.code.Topics.Topic;
import dateline.event.explain.EmbeddedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
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
    Optional<EmbeddedAct> named(Sentence sentence, List<Token> heads) {
        return first(sentence, heads, 0);
    }

    /** Every CAMEO code that words inside another act can come to. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(topics.codes());
        cards.cards().forEach(c -> c.means("cameo").ifPresent(codes::add));
        List.copyOf(codes).forEach(c -> composition.end(c).ifPresent(codes::add));
        return codes;
    }

    private Optional<EmbeddedAct> first(Sentence sentence, List<Token> heads, int depth) {
        return heads.stream().flatMap(h -> named(sentence, h, depth).stream()).findFirst();
    }

    private Optional<EmbeddedAct> named(Sentence sentence, Token head, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Match> match = cards.best(sentence, head);
        Optional<Topic> topic = topic(sentence, head);
        if (match.isPresent() && Frame.of(match.get().card()).isEmpty()) {
            return match.flatMap(m -> byCard(m, head));
        }
        if (topic.isEmpty()) {
            return match.isPresent()
                    ? match.flatMap(m -> framed(sentence, m, depth))
                    : first(sentence, ofWhat(sentence, head), depth + 1);
        }
        return switch (topic.get().kind()) {
            case ACT -> Optional.of(EmbeddedAct.byWord(topic.get().code(), head));
            case LIGHT -> first(sentence, below(sentence, head), depth + 1).or(() -> settled(topic.get(), head));
            case END ->
                first(sentence, below(sentence, head), depth + 1)
                        .flatMap(a -> composition.end(a.code()).map(c -> EmbeddedAct.end(c, head, a)));
        };
    }

    private static Optional<EmbeddedAct> byCard(Match match, Token word) {
        return match.card().means("cameo").map(c -> EmbeddedAct.byCard(c, word, match.card()));
    }

    /** The words for the act inside a frame: those of its slot, else those that its predicate leads to. */
    static List<Token> act(Match frame) {
        List<Token> act = frame.slot("act");
        return act.isEmpty() ? below(frame.clause().sentence(), frame.clause().predicate()) : act;
    }

    /** The words that name the act which a word only leads to: "a <b>call</b> for talks"; none when it names one itself. */
    public List<Token> inside(Sentence sentence, Token head) {
        Optional<Match> match = cards.best(sentence, head);
        if (match.isPresent()) {
            return Frame.of(match.get().card()).isPresent() ? act(match.get()) : List.of();
        }
        boolean leads =
                topic(sentence, head).filter(t -> t.kind() != Topics.Kind.ACT).isPresent();
        return leads ? below(sentence, head) : List.of();
    }

    /** What a word comes to, together with one in front or behind where the two are listed. */
    private Optional<Topic> topic(Sentence sentence, Token head) {
        return below(sentence, head).stream()
                .flatMap(other -> topics.of(head, other).stream())
                .findFirst()
                .or(() -> topics.of(head));
    }

    private static Optional<EmbeddedAct> settled(Topic light, Token word) {
        return light.code().isEmpty() ? Optional.empty() : Optional.of(EmbeddedAct.byWord(light.code(), word));
    }

    /** "rejected calls to <b>resign</b>": what is called for is what is rejected. */
    private Optional<EmbeddedAct> framed(Sentence sentence, Match frame, int depth) {
        Optional<EmbeddedAct> inside = first(sentence, act(frame), depth + 1);
        return inside.isPresent() ? inside : byCard(frame, frame.clause().predicate());
    }

    /** "the return of <b>inspectors</b>": what a noun that tells nothing by itself is of. */
    private static List<Token> ofWhat(Sentence sentence, Token head) {
        return head.isNoun() ? sentence.nominal(head).obliques("of") : List.of();
    }

    /** What a word leads to: a verb to its object and complement, a noun to what hangs on it. */
    private static List<Token> below(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        Optional<Clause> clause = head.isVerb() ? sentence.clauseOf(head) : Optional.of(sentence.nominal(head));
        clause.ifPresent(c -> {
            found.addAll(c.complements());
            found.addAll(c.patients());
            found.addAll(sentence.children(head, Relation.NOUN_CLAUSE));
            c.obliques().stream()
                    .filter(o -> LEADING.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(found::add);
        });
        if (head.isNoun()) {
            found.addAll(forOthersToDo(sentence, head));
        }
        return found.stream().filter(t -> t.index() != head.index()).distinct().toList();
    }

    /** "rejected a call for its troops <b>to leave</b>": the engine hangs it on the verb above. */
    private static List<Token> forOthersToDo(Sentence sentence, Token noun) {
        return sentence.head(noun).filter(Token::isVerb).stream()
                .flatMap(verb -> sentence.children(verb, Relation.ADVERBIAL_CLAUSE).stream())
                .filter(c -> sentence.child(c, Relation.MARKER)
                        .filter(m -> m.lemma().equals("for"))
                        .isPresent())
                .toList();
    }

    /** The rule card that reads these words by themselves, where there is one. */
    public Optional<Match> match(Sentence sentence, Token head) {
        return cards.best(sentence, head);
    }
}
