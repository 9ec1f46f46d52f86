package dateline.event.participant;

import dateline.actor.Cast;
import dateline.event.explain.Participant.Way;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
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

    public List<Actor> of(List<Word> heads) {
        List<Actor> found = new ArrayList<>();
        for (Word head : heads) {
            for (Actor actor : of(head)) {
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
    List<Word> naming(List<Word> heads) {
        Set<Word> found = new LinkedHashSet<>();
        for (Word head : heads) {
            Stream.concat(
                            Stream.of(head),
                            head.subtree().stream()
                                    .sorted(Comparator.comparingInt(t -> Math.abs(t.index() - head.index()))))
                    .filter(t -> !at(t).isEmpty())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The coded actor that this word itself means. */
    public List<Actor> at(Word word) {
        return noted(
                word, way(word), cast.at(word).filter(Actor::isCoded).stream().toList());
    }

    private List<Actor> noted(Word word, Way way, List<Actor> actors) {
        actors.forEach(a -> trail.note(word.span(), a, way));
        return actors;
    }

    private static Way way(Word word) {
        return word.isPronoun() ? Way.PRONOUN : Way.NAMED;
    }

    /** Whether one of these words is itself a coded actor or counts some: "the general", "dozens of rebels". */
    boolean isSomebody(List<Word> heads) {
        return heads.stream()
                .flatMap(h -> Stream.concat(Stream.of(h), counted(h)))
                .anyMatch(h -> cast.at(h).filter(Actor::isCoded).isPresent());
    }

    /** What a number or "dozens", "some", "hundreds" counts. */
    private static Stream<Word> counted(Word head) {
        boolean counts =
                head.is(PartOfSpeech.NUMBER) || head.is(PartOfSpeech.DETERMINER) || COUNTING.contains(head.lemma());
        return counts ? head.nominal().obliques("of").stream().flatMap(o -> o.coordinated().stream()) : Stream.empty();
    }

    private List<Actor> of(Word head) {
        List<Word> several = several(head);
        if (!several.isEmpty()) {
            return noted(head, Way.TOGETHER, of(several));
        }
        Optional<Actor> own = cast.at(head);
        boolean settled = own.isPresent()
                && (own.get().isCoded() || own.get().kind() != Actor.Kind.ORGANIZATION)
                && !own.get().code().filter("---UNK"::equals).isPresent();
        if (settled) {
            return noted(head, way(head), cast.allAt(head));
        }
        if (head.isVerb()) {
            return noted(head, Way.DOER, doers(head));
        }
        List<Actor> inside = inside(head, 0);
        return inside.isEmpty()
                ? noted(head, way(head), own.map(List::of).orElse(List.of()))
                : noted(head, Way.INSIDE, inside);
    }

    private List<Actor> doers(Word head) {
        return head.clause()
                .map(c -> c.doers().stream()
                        .filter(d -> !d.isVerb())
                        .flatMap(d -> of(d).stream())
                        .toList())
                .orElse(List.of());
    }

    /** "Mali and Niger said they would …": "they" are the parties that the clause above names together. */
    private static List<Word> several(Word head) {
        boolean they = head.isPronoun() && head.lemma().equals("they");
        return they
                ? head.clauseAround()
                        .flatMap(Clause::above)
                        .map(Clause::doers)
                        .filter(d -> d.size() > 1 && !d.contains(head))
                        .orElse(List.of())
                : List.of();
    }

    /** Actors in front of the noun, then its possessors, then what hangs on behind it, nearest first. */
    private List<Actor> inside(Word head, int depth) {
        List<Word> near = new ArrayList<>();
        head.children(Relation.MODIFIER).forEach(m -> near.addAll(m.coordinated()));
        List<Actor> qualifiers = near.stream()
                .flatMap(t -> cast.at(t).stream())
                .filter(Actor::isCoded)
                .distinct()
                .toList();
        if (!qualifiers.isEmpty()) {
            return withoutOwners(qualifiers);
        }
        near.addAll(head.children(Relation.POSSESSOR));
        if (head.isNominal()) {
            head.nominal().obliques().stream()
                    .filter(o -> BELONGING.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(near::add);
        }
        for (Word token : near) {
            Optional<Actor> actor = cast.at(token).filter(Actor::isCoded);
            if (actor.isPresent()) {
                return List.of(actor.get());
            }
        }
        if (depth < 2) {
            for (Word token : near) {
                List<Actor> deeper = token.isVerb() ? List.of() : inside(token, depth + 1);
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return List.of();
    }
}
