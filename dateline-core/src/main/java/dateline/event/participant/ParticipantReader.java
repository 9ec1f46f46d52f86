package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.event.code.CodedAct;
import dateline.event.code.EmbeddedActReader;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Where;
import dateline.event.explain.Side;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads from its words who does an act and to whom, in one report. */
public final class ParticipantReader {
    /** Types of event that are aimed at somebody in words. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    /** Types of event that a noun beside the verb may tell: "were arrested during a raid". */
    private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

    /** PLOVER's quad class of force and protest. */
    private static final int MATERIAL_CONFLICT = 4;

    private static final int DEEPEST = 4;

    private final SlotActors slots;
    private final EmbeddedActReader inner;

    private final NominalAgents agents;
    private final NounAgents behind;
    private final HarmClauses harms;
    private final Purposes purposes;
    private final PlacePhrases places;

    ParticipantReader(SlotActors slots, EmbeddedActReader inner, ParticipantWords words) {
        this.agents = new NominalAgents(words.lists());
        this.purposes = new Purposes(words.lists());
        this.places = words.places();
        this.slots = slots;
        this.inner = inner;
        this.behind = new NounAgents(slots, inner, words.lists());
        this.harms = new HarmClauses(words.lists());
    }

    /** By which the harm that an act did is found. */
    public HarmClauses harms() {
        return harms;
    }

    /** Who does it; of an act named by a noun, also who carries it out: "<b>Mali</b> began the withdrawal". */
    List<Participant> sources(CodedAct act) {
        List<Word> doers = withoutOpposed(act);
        List<Participant> named = act.isNominal() && doers.isEmpty()
                ? slots.find(carriers(act), Where.CARRIER)
                : withoutScenes(act, slots.find(doers, Where.SLOT));
        return named.isEmpty() && FORCE.contains(act.cardType()) ? behindNoun(act) : named;
    }

    /** "demonstrations against violations <b>by the army</b>": it does not demonstrate. */
    private List<Word> withoutOpposed(CodedAct act) {
        List<Word> doers = act.slot("source");
        List<Word> opposed = opposed(act);
        return doers.stream().filter(d -> !opposed.contains(d)).toList();
    }

    /** Soldiers and police whom the parser makes the doers of a protest against what they did. */
    private List<Word> opposed(CodedAct act) {
        boolean against = act.isNominal()
                && act.cardType() == EventType.PROTEST
                && !act.clause().obliques("against").isEmpty();
        return against
                ? act.clause().obliques("by").stream()
                        .filter(w ->
                                slots.codedAt(w).filter(PublicLife::isSoldier).isPresent())
                        .toList()
                : List.of();
    }

    /** "were killed in a battle <b>between rebels and soldiers</b>": of those who fight each other not those who are hit. */
    private List<Participant> behindNoun(CodedAct act) {
        List<Actor> hit = slots.actors(act.slot("target"));
        return slots.find(behind.find(act), Where.NOUN).stream()
                .filter(p -> hit.stream().noneMatch(h -> isSameParty(h, p.actor())))
                .toList();
    }

    /** Who carries out an act that a noun names; of talks also who plans or refuses them. */
    private List<Word> carriers(CodedAct act) {
        Word noun = act.clause().predicate();
        List<Word> carriers = agents.find(noun, act.card().isMutual(Mutual.YES));
        return carriers.isEmpty() && act.card().isMutual(Mutual.YES)
                ? inner.around(noun).map(m -> m.slot("source")).orElse(List.of())
                : carriers;
    }

    /** "A shooting <b>at a school in Chad</b> killed two", "A blast in Abeche, <b>Chad</b> killed two": no scene kills. */
    private List<Participant> withoutScenes(CodedAct act, List<Participant> named) {
        if (named.isEmpty() || act.cardType() != EventType.ASSAULT) {
            return named;
        }
        List<Actor> scenes = act.slot("source").stream()
                .flatMap(h -> scenes(h).stream())
                .flatMap(t -> slots.codedAt(t).stream())
                .toList();
        return named.stream().filter(p -> !scenes.contains(p.actor())).toList();
    }

    private List<Word> scenes(Word head) {
        if (places.endsPlace(head)) {
            return List.of(head);
        }
        return head.isVerb() || slots.isSomebody(List.of(head)) ? List.of() : slots.naming(places.find(head));
    }

    /** Whom it is done to, or at whom it is aimed, other than those who do it; none of those who do it to each other. */
    List<Participant> targets(CodedAct act, List<Actor> sources) {
        if (isReciprocal(act)) {
            return List.of();
        }
        List<Participant> named = affected(act).stream()
                .filter(t ->
                        sources.stream().noneMatch(s -> s.id().equals(t.actor().id())))
                .toList();
        if (!named.isEmpty() || isSeveral(act, sources)) {
            return withoutOwn(named, sources);
        }
        return ADDRESSED.contains(act.cardType()) ? addressed(act, sources) : aimedAt(act, sources);
    }

    /** "apologised to Brazil for what one of <b>its gunboats</b> did": beside others, one's own are none to whom it is done. */
    private static List<Participant> withoutOwn(List<Participant> named, List<Actor> sources) {
        List<Participant> others = named.stream()
                .filter(t -> sources.stream().noneMatch(s -> isSameParty(s, t.actor())))
                .toList();
        return others.isEmpty() ? named : others;
    }

    /** Whom it is done to; where a town without a code is attacked, the country that it lies "in". */
    private List<Participant> affected(CodedAct act) {
        List<Word> heads = Stream.concat(act.slot("target").stream(), opposed(act).stream())
                .toList();
        List<Participant> told = withoutVictims(act, slots.find(heads, Where.SLOT));
        List<Participant> named = act.cardType() == EventType.ASSAULT ? withHarmed(act, told) : told;
        boolean town = act.cardType() == EventType.ASSAULT
                && !act.slot("target").isEmpty()
                && named.stream().noneMatch(p -> p.actor().isCoded());
        List<Participant> around = town ? slots.find(whereabouts(act), Where.AROUND) : List.of();
        return around.isEmpty() ? named : around;
    }

    /** "in Ukraine", not "in Russian attacks"; of "in a shooting in Arizona" the last. */
    private List<Word> whereabouts(CodedAct act) {
        return act.clause().obliques("in").stream()
                .flatMap(
                        w -> act.match().trigger().contains(w) || inner.match(w).isPresent()
                                ? w.nominal().obliques("in").stream()
                                : Stream.of(w))
                .toList();
    }

    /** "visits Chad, the first <b>minister</b> to do so": the parser makes a second object of what only speaks of the subject. */
    private static List<Word> withoutLoose(List<Word> heads) {
        return heads.stream()
                .filter(h -> !h.is(Relation.OBJECT)
                        || heads.stream()
                                .noneMatch(o -> o.is(Relation.OBJECT)
                                        && o.index() < h.index()
                                        && o.headIndex() == h.headIndex()))
                .toList();
    }

    /** "attacked a bus in Kenya, killing <b>two policemen</b>": those who were hit are told with the harm. */
    private List<Participant> withHarmed(CodedAct act, List<Participant> told) {
        List<Participant> harmed = act.card().isMutual(Mutual.YES)
                ? List.of()
                : slots.find(harms.victims(act), Where.HARM).stream()
                        .filter(h -> told.stream().noneMatch(t -> Side.saysLess(h.actor(), t.actor())))
                        .toList();
        List<Actor> hit = harmed.stream().map(Participant::actor).toList();
        Stream<Participant> others =
                told.stream().filter(t -> hit.stream().noneMatch(h -> Side.isCountryOf(t.actor(), h)));
        return Participant.unique(Stream.concat(others, harmed.stream()));
    }

    /** "The kidnapping of <b>a judge</b> was condemned": who condemns an act accuses those who did it, not whom it was done to. */
    private List<Participant> withoutVictims(CodedAct act, List<Participant> named) {
        if (act.cardType() != EventType.ACCUSE) {
            return named;
        }
        List<Actor> victims = slots.actors(victims(act));
        List<Participant> others =
                named.stream().filter(p -> !victims.contains(p.actor())).toList();
        return others.isEmpty() ? slots.find(condemned(act, "source"), Where.INNER_ACT) : others;
    }

    /** Whom the act is done to that somebody is accused of; of "a number of activists" the activists. */
    private List<Word> victims(CodedAct act) {
        return condemned(act, "target").stream()
                .flatMap(head -> slots.codedAt(head).isPresent()
                        ? Stream.of(head)
                        : Stream.concat(
                                Stream.of(head),
                                slots.naming(List.of(head)).stream().limit(1)))
                .toList();
    }

    /** A side of the act that somebody is accused of. */
    private List<Word> condemned(CodedAct act, String side) {
        return act.slot("target").stream()
                .filter(Word::isNominal)
                .flatMap(head -> inner.match(head).stream())
                .flatMap(m -> m.slot(side).stream())
                .toList();
    }

    /** "a <b>Malian judge</b>"; of an arrest not "a judge in <b>Mali</b>", as the state may have done it. */
    private static boolean isIn(List<Word> heads, Word word, boolean withPlace) {
        return heads.stream()
                .anyMatch(h -> word.index() > h.index()
                        ? withPlace && h.subtree().contains(word)
                        : h.nounPhrase().contains(word));
    }

    /** "condemned the <b>bombing</b> of an embassy in Kenya": no state does that at home. */
    private boolean isAboutForce(CodedAct act) {
        return act.slot("target").stream()
                .flatMap(head -> inner.match(head).stream())
                .anyMatch(
                        m -> m.card().means("plover").filter("ASSAULT"::equals).isPresent());
    }

    /**
     * Whom an act of force or protest is aimed at, where only what it hinders or its purpose shows it: "banned a march by
     * <b>students</b>", "opened fire <b>to disperse</b> students".
     */
    private List<Participant> aimedAt(CodedAct act, List<Actor> sources) {
        EventType type = act.cardType();
        List<Participant> hindered = type == EventType.COERCE
                ? slots.find(behind.hindered(act), Where.INNER_ACT).stream()
                        .filter(p -> isOther(p.actor(), sources))
                        .toList()
                : List.of();
        if (!hindered.isEmpty()) {
            return hindered;
        }
        return type.quad() == MATERIAL_CONFLICT
                ? nearest(purposes.find(act.clause(), type == EventType.PROTEST), sources, Where.PURPOSE)
                : List.of();
    }

    /** Whom a demand, refusal or threat is aimed at, where only the act in it shows it. */
    private List<Participant> addressed(CodedAct act, List<Actor> sources) {
        List<Participant> party =
                act.card().frame().isPresent() ? findInAct(act.slot("act"), sources) : accused(act, sources);
        if (party.stream().anyMatch(p -> !isVague(p.actor()))) {
            return party;
        }
        List<Participant> nearest = nearest(act, sources);
        return nearest.isEmpty() ? party : nearest;
    }

    /** "alleged that <b>Chad</b> had shelled Kenyan nomads": whoever does what is alleged. */
    private List<Participant> accused(CodedAct act, List<Actor> sources) {
        return act.cardType() == EventType.ACCUSE
                ? act.slot("what").stream()
                        .filter(Word::isVerb)
                        .map(what -> doers(what, Optional.empty(), sources))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    private List<Participant> nearest(CodedAct act, List<Actor> sources) {
        List<Word> victims = act.cardType() == EventType.ACCUSE ? victims(act) : List.of();
        boolean force = !victims.isEmpty() && isAboutForce(act);
        return asked(act).stream()
                .map(heads -> nearest(heads, sources, Where.NEAREST, t -> !isIn(victims, t, force)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<List<Word>> asked(CodedAct act) {
        List<List<Word>> asked = new ArrayList<>();
        List.of("target", "what", "act").forEach(slot -> asked.add(act.slot(slot)));
        act.slot("act").forEach(a -> asked.add(inner.inside(a)));
        asked.add(act.match().trigger().stream()
                .filter(t -> t.index() != act.clause().predicate().index() && !t.is(Relation.PARTICLE))
                .toList());
        return asked;
    }

    /** The nearest other party in these words; of "its forces in Mali" what comes after them. */
    public List<Participant> nearest(List<Word> heads, List<Actor> sources, Where where) {
        return nearest(heads, sources, where, t -> true);
    }

    private List<Participant> nearest(List<Word> heads, List<Actor> sources, Where where, Predicate<Word> mayBe) {
        List<Word> around = heads.stream()
                .flatMap(h -> isOwn(h, sources) ? after(h) : Stream.of(h))
                .toList();
        List<Word> others = slots.naming(around).stream()
                .filter(mayBe)
                .filter(t -> slots.codedAt(t).filter(a -> isOther(a, sources)).isPresent())
                .toList();
        Optional<Word> best = others.stream()
                .filter(t -> slots.codedAt(t).filter(a -> !isVague(a)).isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst());
        return best.map(t -> coordinated(ownerless(t, others), sources, where)).orElse(List.of());
    }

    /** "the president's <b>government</b>": whom the owner has, where that names somebody too. */
    private static Word ownerless(Word word, List<Word> others) {
        return word.head()
                .filter(h -> word.is(Relation.POSSESSOR) && others.contains(h))
                .map(h -> ownerless(h, others))
                .orElse(word);
    }

    private List<Participant> coordinated(Word word, List<Actor> sources, Where where) {
        Stream<Participant> found = word.coordinated().stream().flatMap(c -> slots.findAt(c, where).stream());
        return Participant.unique(found.filter(p -> isOther(p.actor(), sources)));
    }

    /** "troops" of which nobody knows whose they are. */
    private static boolean isVague(Actor actor) {
        return actor.statedCountry().isEmpty() && SectorGroups.WITHOUT_SIDE.containsAll(actor.sectors());
    }

    private static Stream<Word> after(Word head) {
        return head.nominal().obliques().stream()
                .filter(o -> !o.preposition().equals("'s"))
                .map(Clause.Oblique::word);
    }

    /** "its troops" where Mali acts, but not "its European partners". */
    private boolean isOwn(Word head, List<Actor> sources) {
        boolean ofOthers = slots.codedAt(head)
                .filter(a -> a.statedCountry().isPresent()
                        && sources.stream().noneMatch(s -> s.statedCountry().equals(a.statedCountry())))
                .isPresent();
        return !ofOthers
                && head.children(Relation.POSSESSOR).stream()
                        .flatMap(p -> slots.actors(List.of(p)).stream())
                        .anyMatch(owner -> sources.stream().anyMatch(s -> isSameParty(s, owner)));
    }

    /** Whoever else is to do the act inside, or asked for it or offered it; else whom it is done to. */
    public List<Participant> findInAct(List<Word> act, List<Actor> sources) {
        return findInAct(act, sources, 0);
    }

    private List<Participant> findInAct(List<Word> act, List<Actor> sources, int depth) {
        return act.stream()
                .map(head -> findInAct(head, sources, depth))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Participant> findInAct(Word head, List<Actor> sources, int depth) {
        Optional<Match> match = inner.match(head);
        List<Participant> doers = doers(head, match, sources);
        List<Word> inside = doers.isEmpty() && depth < DEEPEST ? inner.inside(head) : List.of();
        List<Participant> deeper = inside.isEmpty() ? doers : findInAct(inside, sources, depth + 1);
        return deeper.isEmpty() ? sufferers(match, sources) : deeper;
    }

    /** Who does the act inside. */
    private List<Participant> doers(Word head, Optional<Match> match, List<Actor> sources) {
        List<Word> doers = new ArrayList<>();
        if (head.isVerb()) {
            head.clause().map(Clause::doers).ifPresent(doers::addAll);
        }
        match.ifPresent(m -> doers.addAll(m.slot("source")));
        return foreign(doers, sources);
    }

    private List<Participant> sufferers(Optional<Match> match, List<Actor> sources) {
        return match.map(m -> foreign(withoutLoose(m.slot("target")), sources)).orElse(List.of());
    }

    private List<Participant> foreign(List<Word> heads, List<Actor> sources) {
        List<Word> others = heads.stream().filter(h -> !isOwn(h, sources)).toList();
        return slots.find(others, Where.INNER_ACT).stream()
                .filter(p -> isOther(p.actor(), sources))
                .toList();
    }

    private static boolean isOther(Actor actor, List<Actor> sources) {
        return actor.isCoded() && sources.stream().noneMatch(s -> isSameParty(s, actor));
    }

    /** The same actor, or one country twice; its government and its opposition are two. */
    public static boolean isSameParty(Actor one, Actor other) {
        boolean sameCountry =
                one.statedCountry().isPresent() && one.statedCountry().equals(other.statedCountry());
        boolean sameSector = one.sectors().isEmpty()
                || other.sectors().isEmpty()
                || one.sectors().get(0).equals(other.sectors().get(0));
        return one.id().equals(other.id()) || sameCountry && sameSector;
    }

    /**
     * Always for "mutual: yes" where two parties are named, as nobody meets themselves; for "mutual: several" when parties of two
     * countries act and nobody else is named.
     */
    boolean isMutual(CodedAct act, List<Actor> sources, List<Actor> targets) {
        boolean together = act.card().isMutual(Mutual.YES) && (isOfTwo(sources, targets) || isAmongThemselves(act));
        return isReciprocal(act) || together || targets.isEmpty() && isSeveral(act, sources);
    }

    /** "Clashes between rival <b>factions</b>", "The <b>ministers</b> of the bloc met": several of one party. */
    private boolean isAmongThemselves(CodedAct act) {
        List<Word> heads = act.slot("source");
        return heads.size() == 1
                && act.slot("target").isEmpty()
                && heads.get(0).isPlural()
                && slots.codedAt(heads.get(0)).isPresent();
    }

    private static boolean isOfTwo(List<Actor> sources, List<Actor> targets) {
        return Stream.concat(sources.stream(), targets.stream())
                        .map(Actor::id)
                        .distinct()
                        .count()
                > 1;
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
