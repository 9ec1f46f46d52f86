package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.event.code.EmbeddedActReader;
import dateline.knowledge.ListedWords;
import dateline.knowledge.card.Match;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds who stands behind an act where only a noun beside its verb tells: "were killed in a raid <b>by rebels</b>", "in an
 * attack launched <b>by rebels</b>", "in a battle <b>with rebels</b>", "eight were arrested during a raid <b>by soldiers</b>".
 * On whom an act is only blamed is not found.
 */
final class NounAgents {
    private static final int DEEPEST = 2;

    private final SlotActors slots;
    private final EmbeddedActReader inner;
    private final Set<String> partOf;
    private final Set<String> upon;

    NounAgents(SlotActors slots, EmbeddedActReader inner, ListedWords lists) {
        this.partOf = lists.named("part-of");
        this.upon = lists.named("upon");
        this.slots = slots;
        this.inner = inner;
    }

    /** The heads of the phrases that name them, those of the first noun that has some. */
    List<Word> find(CodedAct act) {
        return first(nouns(act), NounAgents::isForce);
    }

    /** Those whose act is hindered: "banned a march <b>by students</b>". */
    List<Word> hindered(CodedAct act) {
        List<Word> acts = Stream.concat(act.match().trigger().stream(), act.clause().patients().stream())
                .filter(w -> w.isNoun() && !w.equals(act.clause().predicate()))
                .distinct()
                .toList();
        return first(acts, m -> true);
    }

    private List<Word> first(List<Word> nouns, Predicate<Match> ofAct) {
        return nouns.stream()
                .map(n -> agents(n, ofAct))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Word> nouns(CodedAct act) {
        Clause clause = act.clause();
        Stream<Word> trigger = act.match().trigger().stream().filter(Word::isNoun);
        Stream<Word> things = act.slot("source").stream().filter(Word::isNoun);
        Stream<Word> phrases = act.isNominal()
                ? Stream.of()
                : clause.obliques().stream()
                        .filter(o -> partOf.contains(o.preposition()))
                        .map(Clause.Oblique::word)
                        .filter(w -> w.isNoun()
                                && inner.match(w).filter(NounAgents::isForce).isPresent());
        return Stream.of(trigger, things, phrases)
                .flatMap(s -> s)
                .flatMap(NounAgents::withFirst)
                .distinct()
                .toList();
    }

    /** "a <b>Russian missile</b> and drone strike": the first of two nouns has what stands in front of both. */
    private static Stream<Word> withFirst(Word noun) {
        Optional<Word> first = noun.is(Relation.CONJUNCT) ? noun.head().filter(Word::isNoun) : Optional.empty();
        return Stream.concat(Stream.of(noun), first.stream());
    }

    private static boolean isForce(Match match) {
        return match.card()
                .means("plover")
                .filter(EventType.ASSAULT.name()::equals)
                .isPresent();
    }

    private List<Word> agents(Word noun, Predicate<Match> ofAct) {
        return Stream.<List<Word>>of(
                        byCard(noun, ofAct), by(noun, 0), parties(noun), inFront(noun), carriers(noun, ofAct))
                .map(heads -> heads.stream().filter(h -> isBehind(h, noun)).toList())
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether somebody is meant who does not only stand "at" or "on" it. */
    private boolean isBehind(Word head, Word noun) {
        Optional<Word> at = head.isWithin(noun) ? head.head() : Optional.empty();
        while (at.filter(w -> !w.equals(noun) && !w.is(Relation.PREPOSITION)).isPresent()) {
            at = at.flatMap(Word::head);
        }
        return at.filter(w -> upon.contains(w.lemma())).isEmpty()
                && !slots.actors(List.of(head)).isEmpty();
    }

    /** As the card of the noun says; of a battle all who fight it. */
    private List<Word> byCard(Word noun, Predicate<Match> ofAct) {
        Optional<Match> match = inner.match(noun).filter(ofAct);
        List<Word> found = new ArrayList<>();
        match.ifPresent(m -> found.addAll(m.slot("source")));
        match.filter(m -> m.card().means("mutual").isPresent()).ifPresent(m -> found.addAll(m.slot("target")));
        return found;
    }

    /** "an attack by rebels", "an attack on a barracks by rebels". */
    private static List<Word> by(Word noun, int depth) {
        List<Word> found = noun.nominal().obliques("by");
        if (!found.isEmpty() || depth == DEEPEST) {
            return found;
        }
        return noun.nominal().obliques().stream()
                .filter(o -> o.word().index() > noun.index() && o.word().isNoun())
                .map(o -> by(o.word(), depth + 1))
                .filter(by -> !by.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "clashes with smugglers", "fighting between the army and rebels". */
    private List<Word> parties(Word noun) {
        return noun.nominal().obliques().stream()
                .filter(o -> o.preposition().equals("with") || o.preposition().equals("between"))
                .map(Clause.Oblique::word)
                .filter(w -> slots.isSomebody(List.of(w)))
                .toList();
    }

    /** "Israeli strikes", "a rebel ambush", "the army's raid". */
    private List<Word> inFront(Word noun) {
        return noun.children(Relation.MODIFIER, Relation.POSSESSOR).stream()
                .flatMap(m -> m.coordinated().stream())
                .filter(m -> !m.is(PartOfSpeech.NUMBER))
                .filter(m -> slots.codedAt(m).filter(NounAgents::isSide).isPresent())
                .toList();
    }

    /** "a Taliban attack"; a "terrorist", "police" or "drone" attack may be anybody's. */
    private static boolean isSide(Actor actor) {
        return actor.country().isPresent() && PublicLife.mayUseForce(actor);
    }

    /** "a raid that <b>rebels</b> launched", "the strike, carried out by <b>Israel</b>". */
    private List<Word> carriers(Word noun, Predicate<Match> ofAct) {
        return noun.sentence().clauses().stream()
                .filter(c -> c.patients().contains(noun))
                .flatMap(c -> inner.match(c.predicate()).stream())
                .filter(m -> ofAct.test(m) && m.trigger().contains(noun))
                .flatMap(m -> m.slot("source").stream())
                .toList();
    }
}
