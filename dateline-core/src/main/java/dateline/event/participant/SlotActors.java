package dateline.event.participant;

import dateline.actor.Cast;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Way;
import dateline.event.explain.Participant.Where;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the words of a slot mean: the actor that the phrase itself names; else the nearest one inside it ("Russian drones",
 * "the town of Gao in Mali"); else, for a clause, whoever does it. Only words that belong to the slot are asked.
 */
public final class SlotActors {

    /** How many phrases inside one another are searched. */
    private static final int DEEPEST = 2;

    private final Cast cast;

    private final Set<String> belonging;
    private final Set<String> counting;

    SlotActors(Cast cast, ListedWords lists) {
        this.belonging = lists.named("belonging");
        this.counting = lists.named("counting");
        this.cast = cast;
    }

    /** Whom these words mean, each actor once, with the words that mean them. */
    public List<Participant> find(List<Word> heads, Where where) {
        List<Participant> found = Participant.unique(heads.stream().flatMap(h -> find(h, where).stream()));
        boolean inFrontOfNoun = heads.stream().allMatch(h -> h.is(Relation.MODIFIER));
        return inFrontOfNoun ? withoutOwners(found) : found;
    }

    /** Whom these words mean, each actor once. */
    List<Actor> actors(List<Word> heads) {
        return actorsOf(find(heads, Where.SLOT));
    }

    private static List<Actor> actorsOf(List<Participant> found) {
        return found.stream().map(Participant::actor).toList();
    }

    /** "a Kenyan police raid" has one side, the police, though both words stand in front of the raid. */
    private static List<Participant> withoutOwners(List<Participant> found) {
        List<Actor> actors = actorsOf(found);
        return found.stream().filter(p -> !isOwner(p.actor(), actors)).toList();
    }

    /** Whether an actor is no more than the country of another. */
    private static boolean isOwner(Actor actor, List<Actor> all) {
        return actor.sectors().isEmpty()
                && all.stream()
                        .anyMatch(b ->
                                !b.sectors().isEmpty() && actor.statedCountry().equals(b.statedCountry()));
    }

    /** The words that name coded actors anywhere in the phrases or clauses of these words, nearest to their heads first. */
    List<Word> naming(List<Word> heads) {
        return heads.stream()
                .flatMap(head -> Stream.concat(Stream.of(head), nearestFirst(head)))
                .filter(word -> codedAt(word).isPresent())
                .distinct()
                .toList();
    }

    private static Stream<Word> nearestFirst(Word head) {
        return head.subtree().stream().sorted(Comparator.comparingInt(t -> Math.abs(t.index() - head.index())));
    }

    /** The coded actor that this word itself means. */
    Optional<Actor> codedAt(Word word) {
        return cast.at(word).filter(Actor::isCoded);
    }

    /** The coded actor that this word itself means, as a participant. */
    public Optional<Participant> findAt(Word word, Where where) {
        return codedAt(word).map(actor -> new Participant(actor, word.span(), way(word), where));
    }

    private static Way way(Word word) {
        return word.isPronoun() ? Way.PRONOUN : Way.NAMED;
    }

    /** Whether one of these words is itself a coded actor or counts some: "the general", "dozens of rebels". */
    boolean isSomebody(List<Word> heads) {
        return heads.stream()
                .flatMap(h -> Stream.concat(Stream.of(h), counted(h)))
                .anyMatch(h -> codedAt(h).isPresent());
    }

    /** What a number or "dozens", "some", "hundreds" counts. */
    private Stream<Word> counted(Word head) {
        boolean counts =
                head.is(PartOfSpeech.NUMBER) || head.is(PartOfSpeech.DETERMINER) || counting.contains(head.lemma());
        return counts ? head.nominal().obliques("of").stream().flatMap(o -> o.coordinated().stream()) : Stream.empty();
    }

    private List<Participant> find(Word head, Where where) {
        List<Word> together = namedTogether(head);
        if (!together.isEmpty()) {
            return Participant.meantBy(head.span(), Way.TOGETHER, where, actors(together));
        }
        if (isSettled(head)) {
            return Participant.meantBy(head.span(), way(head), where, cast.allAt(head));
        }
        if (head.isVerb()) {
            return Participant.meantBy(head.span(), Way.DOER, where, doers(head));
        }
        List<Actor> inside = inside(head, 0);
        return inside.isEmpty()
                ? Participant.meantBy(
                        head.span(), way(head), where, cast.at(head).stream().toList())
                : Participant.meantBy(head.span(), Way.INSIDE, where, inside);
    }

    /** Whether it is known well enough whom a word itself means; not for an organisation of which nothing is known. */
    private boolean isSettled(Word head) {
        return cast.at(head)
                .filter(own -> own.isCoded() || own.kind() != Actor.Kind.ORGANIZATION)
                .filter(own -> own.code().filter("---UNK"::equals).isEmpty())
                .isPresent();
    }

    private List<Actor> doers(Word head) {
        return head.clause().map(Clause::doers).orElse(List.of()).stream()
                .filter(d -> !d.isVerb())
                .flatMap(d -> actorsOf(find(d, Where.SLOT)).stream())
                .toList();
    }

    /** "Mali and Niger said they would …": "they" are the parties that the clause above names together. */
    private static List<Word> namedTogether(Word head) {
        boolean they = head.isPronoun() && head.lemma().equals("they");
        return they
                ? head.clauseAround()
                        .flatMap(Clause::above)
                        .map(Clause::doers)
                        .filter(d -> d.size() > 1 && !d.contains(head))
                        .orElse(List.of())
                : List.of();
    }

    /** Actors in front of the noun, then its possessors, then what depends on it by a preposition, nearest first. */
    private List<Actor> inside(Word head, int depth) {
        List<Word> near = head.children(Relation.MODIFIER).stream()
                .flatMap(m -> m.coordinated().stream())
                .toList();
        List<Actor> qualifiers = coded(near).distinct().toList();
        return qualifiers.isEmpty()
                ? nearest(withDependents(head, near), depth)
                : qualifiers.stream().filter(a -> !isOwner(a, qualifiers)).toList();
    }

    private List<Word> withDependents(Word head, List<Word> modifiers) {
        List<Word> near = new ArrayList<>(modifiers);
        near.addAll(head.children(Relation.POSSESSOR));
        if (head.isNominal()) {
            head.nominal().obliques().stream()
                    .filter(o -> belonging.contains(o.preposition()))
                    .map(Oblique::word)
                    .forEach(near::add);
        }
        return near;
    }

    /** The first actor that one of these words means, else those inside the phrase of the first that has some. */
    private List<Actor> nearest(List<Word> near, int depth) {
        Optional<Actor> first = coded(near).findFirst();
        if (first.isPresent() || depth == DEEPEST) {
            return first.stream().toList();
        }
        return near.stream()
                .filter(word -> !word.isVerb())
                .map(word -> inside(word, depth + 1))
                .filter(deeper -> !deeper.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Actor> coded(List<Word> words) {
        return words.stream().flatMap(w -> codedAt(w).stream());
    }
}
