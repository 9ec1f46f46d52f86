package dateline.event.code;

import dateline.event.code.Topics.Topic;
import dateline.event.explain.EmbeddedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.EventCards;
import dateline.knowledge.ontology.Frame;
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
 * Reads the act that a word inside another act names: by the rule cards, as if it stood alone ("the <b>withdrawal</b>
 * of troops"), else by the word itself ("<b>talks</b>"), else by what a word without meaning of its own leads to ("a
 * <b>call</b> for talks").
 */
public final class EmbeddedActReader {
    private static final int DEEPEST = 4;
    private static final Set<Frame> TAKING_PART = Set.of(Frame.INTEND, Frame.AGREE, Frame.REJECT);

    private final RuleBook rules;
    private final EventCards cards;
    private final Topics topics;
    private final Composition composition;

    private final Set<String> leading;

    EmbeddedActReader(RuleBook rules, EventCards cards, Knowledge knowledge, Composition composition) {
        ListedWords lists = ListedWords.of(knowledge, "event");
        this.leading = lists.named("leading");
        this.rules = rules;
        this.cards = cards;
        this.topics = Topics.read(knowledge);
        this.composition = composition;
    }

    /** The act that these words name; empty when none is known. */
    Optional<EmbeddedAct> read(List<Word> heads) {
        return readFirst(heads, 0);
    }

    /** Every CAMEO code that words inside another act can come to. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(topics.codes());
        cards.all().forEach(c -> codes.add(c.cameo()));
        List.copyOf(codes).forEach(c -> composition.codeOfEnd(c).ifPresent(codes::add));
        return codes;
    }

    private Optional<EmbeddedAct> readFirst(List<Word> heads, int depth) {
        return heads.stream().flatMap(h -> read(h, depth).stream()).findFirst();
    }

    private Optional<EmbeddedAct> read(Word head, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Match> match = match(head);
        Optional<Topic> topic = topic(head);
        if (match.isPresent() && frame(match.get()).isEmpty()) {
            return match.flatMap(m -> byCard(m, head));
        }
        if (topic.isEmpty()) {
            return match.isPresent() ? match.flatMap(m -> framed(m, depth)) : readFirst(ofWhat(head), depth + 1);
        }
        return switch (topic.get().kind()) {
            case ACT -> Optional.of(EmbeddedAct.byWord(topic.get().code(), head));
            case LIGHT -> readFirst(below(head), depth + 1).or(() -> settled(topic.get(), head));
            case END ->
                readFirst(below(head), depth + 1)
                        .flatMap(a -> composition.codeOfEnd(a.code()).map(c -> EmbeddedAct.end(c, head, a)));
        };
    }

    private Optional<Frame> frame(Match match) {
        return cards.find(match.card()).flatMap(EventCard::frame);
    }

    private Optional<EmbeddedAct> byCard(Match match, Word word) {
        return cards.find(match.card()).map(c -> EmbeddedAct.byCard(c.cameo(), word, c.rule()));
    }

    /** The card that reads a word by itself. */
    Optional<EventCard> card(Word word) {
        return match(word).flatMap(m -> cards.find(m.card()));
    }

    /** The words for the act inside a frame: those of its slot, else those that its predicate leads to. */
    private List<Word> act(Match frame) {
        List<Word> act = frame.slot("act");
        return act.isEmpty() ? below(frame.clause().predicate()) : act;
    }

    /** The words that name the act which a word only leads to: "a <b>call</b> for talks"; none when it names one itself. */
    public List<Word> inside(Word head) {
        Optional<Match> match = match(head);
        if (match.isPresent()) {
            return frame(match.get()).isPresent() ? act(match.get()) : List.of();
        }
        boolean leads =
                topic(head).filter(t -> t.kind() != Topics.TopicKind.ACT).isPresent();
        return leads ? below(head) : List.of();
    }

    /**
     * The act about another act that a noun stands in, where whoever does the one would take part in the other: "<b>rejected</b>
     * calls for talks", "<b>readiness</b> for talks", but not "<b>called</b> for talks", as who calls may be a third.
     */
    public Optional<Match> around(Word noun) {
        Optional<Word> at = Optional.of(noun);
        for (int steps = 0; steps < 2 * DEEPEST && at.isPresent(); steps++) {
            Word below = at.orElseThrow();
            Optional<Match> match = below.head().flatMap(this::match).filter(m -> takesPart(m, noun));
            if (match.isPresent()) {
                return match;
            }
            at = below.head().filter(h -> h.isNominal() || h.is(Relation.PREPOSITION, Relation.ATTRIBUTE));
        }
        return Optional.empty();
    }

    private boolean takesPart(Match match, Word noun) {
        return frame(match).filter(TAKING_PART::contains).isPresent()
                && act(match).stream()
                        .anyMatch(a -> a.index() == noun.index() || a.subtree().contains(noun));
    }

    /** What a word comes to, together with one before or after it where the two are listed. */
    private Optional<Topic> topic(Word head) {
        return below(head).stream()
                .flatMap(other -> topics.find(head, other).stream())
                .findFirst()
                .or(() -> topics.find(head));
    }

    private static Optional<EmbeddedAct> settled(Topic light, Word word) {
        return light.code().isEmpty() ? Optional.empty() : Optional.of(EmbeddedAct.byWord(light.code(), word));
    }

    /** "rejected calls to <b>resign</b>": what is called for is what is rejected. */
    private Optional<EmbeddedAct> framed(Match frame, int depth) {
        Optional<EmbeddedAct> inside = readFirst(act(frame), depth + 1);
        return inside.isPresent() ? inside : byCard(frame, frame.clause().predicate());
    }

    /** "the return of <b>inspectors</b>": what a noun that names no act by itself is of. */
    private static List<Word> ofWhat(Word head) {
        return head.isNominal() ? head.nominal().obliques("of") : List.of();
    }

    /** What a word leads to: a verb to its object and complement, a noun to what depends on it. */
    private List<Word> below(Word head) {
        List<Word> found = new ArrayList<>();
        Optional<Clause> clause = head.isVerb() ? head.clause() : Optional.of(head.nominal());
        clause.ifPresent(c -> {
            found.addAll(c.complements());
            found.addAll(c.patients());
            found.addAll(head.children(Relation.NOUN_CLAUSE));
            c.obliques().stream()
                    .filter(o -> leading.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(found::add);
        });
        if (head.isNominal()) {
            found.addAll(forOthersToDo(head));
        }
        return found.stream().filter(t -> t.index() != head.index()).distinct().toList();
    }

    /** "rejected a call for its troops <b>to leave</b>": the engine attaches it to the verb above. */
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
        return rules.best(head);
    }
}
