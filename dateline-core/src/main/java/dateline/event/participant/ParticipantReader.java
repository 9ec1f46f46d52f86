package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.event.code.CodedAct;
import dateline.event.code.EmbeddedActReader;
import dateline.event.explain.Participant.Place;
import dateline.knowledge.card.Match;
import dateline.knowledge.ontology.EventCard.Mutual;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does an act and to whom, in one report. */
public final class ParticipantReader {
    /** Types of event that are aimed at somebody in words. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private static final int DEEPEST = 4;

    private final SlotActors sides;
    private final EmbeddedActReader inner;
    private final Trail trail;

    ParticipantReader(SlotActors sides, EmbeddedActReader inner, Trail trail) {
        this.sides = sides;
        this.inner = inner;
        this.trail = trail;
    }

    /** Who does it; of an act named by a noun, also who carries it out: "<b>Mali</b> began the withdrawal". */
    public List<Actor> sources(CodedAct act) {
        List<Actor> named = withoutScenes(act, sides.of(act.slot("source")));
        boolean nominal = act.isNominal() && act.slot("source").isEmpty();
        trail.at(Place.CARRIER);
        return nominal ? sides.of(NominalAgents.of(act.clause().predicate())) : named;
    }

    /** "A shooting <b>at a school in Chad</b> killed two", "A blast in Abeche, <b>Chad</b> killed two": no scene kills. */
    private List<Actor> withoutScenes(CodedAct act, List<Actor> named) {
        if (named.isEmpty() || act.cardType() != EventType.ASSAULT) {
            return named;
        }
        List<Actor> scenes = act.slot("source").stream()
                .flatMap(h -> scenes(h).stream())
                .flatMap(t -> sides.at(t).stream())
                .toList();
        return named.stream().filter(a -> !scenes.contains(a)).toList();
    }

    private List<Word> scenes(Word head) {
        if (Scenes.endsIn(head)) {
            return List.of(head);
        }
        return head.isVerb() || sides.isSomebody(List.of(head)) ? List.of() : sides.naming(Scenes.of(head));
    }

    /** Whom it is done to; where a town without a code is attacked, the country that it lies "in". */
    public List<Actor> targets(CodedAct act, List<Actor> sources) {
        if (isReciprocal(act)) {
            return List.of();
        }
        List<Actor> targets = new ArrayList<>(sides.of(act.slot("target")));
        boolean attacked = act.cardType() == EventType.ASSAULT;
        if (attacked
                && targets.stream().noneMatch(Actor::isCoded)
                && !act.slot("target").isEmpty()) {
            trail.at(Place.AROUND);
            List<Actor> around = sides.of(act.clause().obliques("in"));
            targets = around.isEmpty() ? targets : new ArrayList<>(around);
        }
        targets.removeIf(t -> sources.stream().anyMatch(s -> s.id().equals(t.id())));
        if (!targets.isEmpty() || isSeveral(act, sources)) {
            return targets;
        }
        return isVerbal(act) ? addressed(act, sources) : aimedAt(act, sources);
    }

    /** Whom an act of force or protest is aimed at, where only its purpose tells: "opened fire <b>to disperse</b> students". */
    private List<Actor> aimedAt(CodedAct act, List<Actor> sources) {
        EventType type = act.cardType();
        if (type.quad() != 4) {
            return List.of();
        }
        trail.at(Place.PURPOSE);
        return nearest(Purposes.of(act.clause(), type == EventType.PROTEST), sources);
    }

    private static boolean isVerbal(CodedAct act) {
        return ADDRESSED.contains(act.cardType());
    }

    /** Whom a demand, refusal or threat is aimed at, where only the act in it tells. */
    private List<Actor> addressed(CodedAct act, List<Actor> sources) {
        trail.at(Place.INNER_ACT);
        List<Actor> party =
                act.card().frame().isPresent() ? inAct(act.clause().sentence(), act.slot("act"), sources) : List.of();
        if (party.stream().anyMatch(p -> !isVague(p))) {
            return party;
        }
        trail.at(Place.NEAREST);
        List<Actor> nearest = nearest(act, sources);
        return nearest.isEmpty() ? party : nearest;
    }

    private List<Actor> nearest(CodedAct act, List<Actor> sources) {
        List<List<Word>> places = new ArrayList<>();
        List.of("target", "what", "act").forEach(slot -> places.add(act.slot(slot)));
        act.slot("act").forEach(a -> places.add(inner.inside(a)));
        places.add(act.match().trigger().stream()
                .filter(t -> t.index() != act.clause().predicate().index() && !t.is(Relation.PARTICLE))
                .toList());
        return places.stream()
                .map(heads -> nearest(heads, sources))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The nearest other party in these words; of "its forces in Mali" what stands behind. */
    public List<Actor> nearest(List<Word> heads, List<Actor> sources) {
        List<Word> places = heads.stream()
                .flatMap(h -> (isOwn(h, sources) ? behind(h) : List.of(h)).stream())
                .toList();
        List<Word> tokens = sides.naming(places).stream()
                .filter(t -> !others(sides.at(t), sources).isEmpty())
                .toList();
        Optional<Word> best = tokens.stream()
                .filter(t -> sides.at(t).stream().noneMatch(ParticipantReader::isVague))
                .findFirst()
                .or(() -> tokens.stream().findFirst());
        return best.map(t -> others(
                        t.coordinated().stream()
                                .flatMap(c -> sides.at(c).stream())
                                .distinct()
                                .toList(),
                        sources))
                .orElse(List.of());
    }

    /** "troops" of nobody knows whom. */
    private static boolean isVague(Actor actor) {
        return actor.country().isEmpty() && SectorGroups.WITHOUT_SIDE.containsAll(actor.sectors());
    }

    private static List<Word> behind(Word head) {
        return head.nominal().obliques().stream()
                .filter(o -> !o.preposition().equals("'s"))
                .map(Clause.Oblique::word)
                .toList();
    }

    /** "its troops" where Mali acts, but not "its European partners". */
    private boolean isOwn(Word head, List<Actor> sources) {
        boolean ofOthers = sides.at(head).stream()
                .anyMatch(a -> a.country().isPresent()
                        && sources.stream().noneMatch(s -> s.country().equals(a.country())));
        return !ofOthers
                && head.children(Relation.POSSESSOR).stream()
                        .flatMap(p -> sides.of(List.of(p)).stream())
                        .anyMatch(owner -> sources.stream().anyMatch(s -> isSameParty(s, owner)));
    }

    /** Whoever else is to do the act inside, or asked for it or offered it; else whom it is done to. */
    public List<Actor> inAct(Sentence sentence, List<Word> act, List<Actor> sources) {
        return inAct(sentence, act, sources, 0);
    }

    private List<Actor> inAct(Sentence sentence, List<Word> act, List<Actor> sources, int depth) {
        for (Word head : act) {
            Optional<Match> match = inner.match(head);
            List<Actor> doers = doers(head, match, sources);
            List<Word> inside = depth < DEEPEST ? inner.inside(head) : List.of();
            List<Actor> deeper =
                    doers.isEmpty() && !inside.isEmpty() ? inAct(sentence, inside, sources, depth + 1) : doers;
            List<Actor> found = deeper.isEmpty() ? sufferers(match, sources) : deeper;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who does the act inside. */
    private List<Actor> doers(Word head, Optional<Match> match, List<Actor> sources) {
        List<Word> doers = new ArrayList<>();
        if (head.isVerb()) {
            head.clause().map(Clause::doers).ifPresent(doers::addAll);
        }
        match.ifPresent(m -> doers.addAll(m.slot("source")));
        return foreign(doers, sources);
    }

    private List<Actor> sufferers(Optional<Match> match, List<Actor> sources) {
        return match.map(m -> foreign(m.slot("target"), sources)).orElse(List.of());
    }

    private List<Actor> foreign(List<Word> heads, List<Actor> sources) {
        List<Word> others = heads.stream().filter(h -> !isOwn(h, sources)).toList();
        return others(sides.of(others), sources);
    }

    private static List<Actor> others(List<Actor> actors, List<Actor> sources) {
        return actors.stream()
                .filter(Actor::isCoded)
                .filter(a -> sources.stream().noneMatch(s -> isSameParty(s, a)))
                .toList();
    }

    /** The same actor, or one country twice; its government and its opposition are two. */
    public static boolean isSameParty(Actor one, Actor other) {
        boolean sameCountry = one.country().isPresent() && one.country().equals(other.country());
        boolean sameSector = one.sectors().isEmpty()
                || other.sectors().isEmpty()
                || one.sectors().get(0).equals(other.sectors().get(0));
        return one.id().equals(other.id()) || sameCountry && sameSector;
    }

    /** Always for "mutual: yes"; for "mutual: several" when parties of two countries act and nobody else is named. */
    public boolean isMutual(CodedAct act, List<Actor> sources, List<Actor> targets) {
        return isReciprocal(act) || act.card().isMutual(Mutual.YES) || targets.isEmpty() && isSeveral(act, sources);
    }

    private static boolean isSeveral(CodedAct act, List<Actor> sources) {
        return act.card().isMutual(Mutual.SEVERAL)
                && sources.stream().map(Actor::country).distinct().count() > 1;
    }

    /** "blamed each other", "shelled one another". */
    static boolean isReciprocal(CodedAct act) {
        Sentence sentence = act.clause().sentence();
        return act.slot("target").stream()
                .filter(t -> t.index() > 0)
                .map(t -> sentence.word(t.index() - 1).lemma() + " " + t.lemma())
                .anyMatch(w -> w.equals("each other") || w.equals("one another"));
    }
}
