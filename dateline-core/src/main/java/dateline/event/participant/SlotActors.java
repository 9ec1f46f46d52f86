package dateline.event.participant;

import dateline.actor.Cast;
import dateline.event.explain.Participant.Way;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the words of a slot mean: the actor that the phrase itself names; else the nearest one inside it ("Russian drones",
 * "the town of Gao in Mali"); else, for a clause, whoever does it. Only words that belong to the slot are asked.
 */
public final class SlotActors {
    private static final Set<String> BELONGING =
            Set.of("of", "in", "from", "by", "against", "on", "at", "to", "near", "with");

    private static final Set<String> COUNTING = Set.of(
            "dozens",
            "dozen",
            "scores",
            "score",
            "hundreds",
            "hundred",
            "thousands",
            "thousand",
            "number",
            "group",
            "half",
            "third",
            "majority",
            "batch",
            "rest",
            "pair",
            "handful",
            "member",
            "many",
            "several",
            "most");

    private final Cast cast;
    private final Trail trail;

    SlotActors(Cast cast, Trail trail) {
        this.cast = cast;
        this.trail = trail;
    }

    public List<Actor> of(Sentence sentence, List<Token> heads) {
        List<Actor> found = new ArrayList<>();
        for (Token head : heads) {
            for (Actor actor : of(sentence, head)) {
                if (found.stream().noneMatch(a -> a.id().equals(actor.id()))) {
                    found.add(actor);
                }
            }
        }
        return heads.stream().allMatch(h -> h.is(Relation.MODIFIER)) ? withoutOwners(found) : found;
    }

    /** "a Kenyan police raid" has one side, the police, though both words stand in front of the raid. */
    private static List<Actor> withoutOwners(List<Actor> actors) {
        return actors.stream()
                .filter(a -> !a.sectors().isEmpty()
                        || actors.stream()
                                .noneMatch(b ->
                                        !b.sectors().isEmpty() && a.country().equals(b.country())))
                .toList();
    }

    /** The words that name coded actors anywhere in the phrases or clauses of these words, nearest to their heads first. */
    List<Token> naming(Sentence sentence, List<Token> heads) {
        Set<Token> found = new LinkedHashSet<>();
        for (Token head : heads) {
            Stream.concat(
                            Stream.of(head),
                            sentence.subtree(head).stream()
                                    .sorted(Comparator.comparingInt(t -> Math.abs(t.index() - head.index()))))
                    .filter(t -> !at(sentence, t).isEmpty())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The coded actor that this word itself means. */
    public List<Actor> at(Sentence sentence, Token word) {
        return noted(
                word,
                way(word),
                cast.at(sentence, word).filter(Actor::isCoded).stream().toList());
    }

    private List<Actor> noted(Token word, Way way, List<Actor> actors) {
        actors.forEach(a -> trail.note(word.span(), a, way));
        return actors;
    }

    private static Way way(Token word) {
        return word.isPronoun() ? Way.PRONOUN : Way.NAMED;
    }

    /** Whether one of these words is itself a coded actor or counts some: "the general", "dozens of rebels". */
    boolean isSomebody(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(h -> Stream.concat(Stream.of(h), counted(sentence, h)))
                .anyMatch(h -> cast.at(sentence, h).filter(Actor::isCoded).isPresent());
    }

    /** What a number or "dozens", "some", "hundreds" counts. */
    private static Stream<Token> counted(Sentence sentence, Token head) {
        boolean counts = head.pos().equals("CD") || head.pos().equals("DT") || COUNTING.contains(head.lemma());
        return counts
                ? sentence.nominal(head).obliques("of").stream().flatMap(o -> sentence.coordinated(o).stream())
                : Stream.empty();
    }

    private List<Actor> of(Sentence sentence, Token head) {
        List<Token> several = several(sentence, head);
        if (!several.isEmpty()) {
            return noted(head, Way.TOGETHER, of(sentence, several));
        }
        Optional<Actor> own = cast.at(sentence, head);
        boolean settled = own.isPresent()
                && (own.get().isCoded() || own.get().kind() != Actor.Kind.ORGANIZATION)
                && !own.get().code().filter("---UNK"::equals).isPresent();
        if (settled) {
            return noted(head, way(head), cast.allAt(sentence, head));
        }
        if (head.isVerb()) {
            return noted(head, Way.DOER, doers(sentence, head));
        }
        List<Actor> inside = inside(sentence, head, 0);
        return inside.isEmpty()
                ? noted(head, way(head), own.map(List::of).orElse(List.of()))
                : noted(head, Way.INSIDE, inside);
    }

    private List<Actor> doers(Sentence sentence, Token head) {
        return sentence.clauseOf(head)
                .map(c -> c.doers().stream()
                        .filter(d -> !d.isVerb())
                        .flatMap(d -> of(sentence, d).stream())
                        .toList())
                .orElse(List.of());
    }

    /** "Mali and Niger said they would …": "they" are the parties that the clause above names together. */
    private static List<Token> several(Sentence sentence, Token head) {
        boolean they = head.isPronoun() && head.lemma().equals("they");
        return they
                ? sentence.clauseAround(head)
                        .flatMap(Clause::above)
                        .map(Clause::doers)
                        .filter(d -> d.size() > 1 && !d.contains(head))
                        .orElse(List.of())
                : List.of();
    }

    /** Actors in front of the noun, then its possessors, then what hangs on behind it, nearest first. */
    private List<Actor> inside(Sentence sentence, Token head, int depth) {
        List<Token> near = new ArrayList<>();
        sentence.children(head, Relation.MODIFIER).forEach(m -> near.addAll(sentence.coordinated(m)));
        List<Actor> qualifiers = near.stream()
                .flatMap(t -> cast.at(sentence, t).stream())
                .filter(Actor::isCoded)
                .distinct()
                .toList();
        if (!qualifiers.isEmpty()) {
            return withoutOwners(qualifiers);
        }
        near.addAll(sentence.children(head, Relation.POSSESSOR));
        if (head.isNoun()) {
            sentence.nominal(head).obliques().stream()
                    .filter(o -> BELONGING.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(near::add);
        }
        for (Token token : near) {
            Optional<Actor> actor = cast.at(sentence, token).filter(Actor::isCoded);
            if (actor.isPresent()) {
                return List.of(actor.get());
            }
        }
        if (depth < 2) {
            for (Token token : near) {
                List<Actor> deeper = token.isVerb() ? List.of() : inside(sentence, token, depth + 1);
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return List.of();
    }
}
