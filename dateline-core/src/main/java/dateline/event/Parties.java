package dateline.event;

import dateline.actor.Actor;
import dateline.language.Clause;
import dateline.language.Clause.Kind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does an act and to whom, in one report. */
final class Parties {
    /** Types of event that are aimed at somebody in words. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private static final Set<String> VAGUE = Set.of("MIL", "UNK");

    private final Sides sides;
    private final InnerActs inner;

    Parties(Sides sides, InnerActs inner) {
        this.sides = sides;
        this.inner = inner;
    }

    /** Who does it; of an act named by a noun, also who carries it out: "<b>Mali</b> began the withdrawal". */
    List<Actor> sources(Match match) {
        Sentence sentence = match.clause().sentence();
        List<Actor> named = sides.of(sentence, match.slot("source"));
        boolean nominal =
                match.clause().kind() == Kind.NOMINAL && match.slot("source").isEmpty();
        return nominal ? sides.of(sentence, Carriers.of(sentence, match.clause().predicate())) : named;
    }

    /** Whom it is done to; where a town without a code is attacked, the country that it lies "in". */
    List<Actor> targets(Match match, List<Actor> sources) {
        Sentence sentence = match.clause().sentence();
        List<Actor> targets = new ArrayList<>(sides.of(sentence, match.slot("target")));
        boolean attacked =
                match.card().means("plover").filter("ASSAULT"::equals).isPresent();
        if (attacked
                && targets.stream().noneMatch(Actor::isCoded)
                && !match.slot("target").isEmpty()) {
            List<Actor> around = sides.of(sentence, match.clause().obliques("in"));
            targets = around.isEmpty() ? targets : new ArrayList<>(around);
        }
        targets.removeIf(t -> sources.stream().anyMatch(s -> s.id().equals(t.id())));
        if (!targets.isEmpty() || isSeveral(match, sources)) {
            return targets;
        }
        return isVerbal(match) ? addressed(match, sources) : aimedAt(match, sources);
    }

    /** Whom an act of force or protest is aimed at, where only its purpose tells: "opened fire <b>to disperse</b> students". */
    private List<Actor> aimedAt(Match match, List<Actor> sources) {
        EventType type = match.card().means("plover").flatMap(Codes::type).orElseThrow();
        if (type.quad() != 4) {
            return List.of();
        }
        return nearest(match.clause().sentence(), Purposes.of(match.clause(), type == EventType.PROTEST), sources);
    }

    private static boolean isVerbal(Match match) {
        return match.card()
                .means("plover")
                .flatMap(Codes::type)
                .filter(ADDRESSED::contains)
                .isPresent();
    }

    /** Whom a demand, refusal or threat is aimed at, where only the act in it tells. */
    private List<Actor> addressed(Match match, List<Actor> sources) {
        Sentence sentence = match.clause().sentence();
        Optional<Frame> frame = Frame.of(match.card());
        if (frame.isPresent()) {
            List<Actor> party = inAct(frame.get(), sentence, match.slot("act"), sources);
            if (!party.isEmpty()) {
                return party;
            }
        }
        List<List<Token>> places = new ArrayList<>();
        List.of("target", "what", "act").forEach(slot -> places.add(match.slot(slot)));
        match.slot("act")
                .forEach(a -> inner.match(sentence, a)
                        .filter(m -> Frame.of(m.card()).isPresent())
                        .ifPresent(m -> places.add(InnerActs.act(m))));
        places.add(match.trigger().stream()
                .filter(t -> t.index() != match.clause().predicate().index() && !t.is(Relation.PARTICLE))
                .toList());
        return places.stream()
                .map(heads -> nearest(sentence, heads, sources))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The nearest other party in these words; of "its forces in Mali" what stands behind. */
    List<Actor> nearest(Sentence sentence, List<Token> heads, List<Actor> sources) {
        List<Token> places = heads.stream()
                .flatMap(h -> (isOwn(sentence, h, sources) ? behind(sentence, h) : List.of(h)).stream())
                .toList();
        List<Token> tokens = sides.naming(sentence, places).stream()
                .filter(t -> !others(sides.at(sentence, t), sources).isEmpty())
                .toList();
        Optional<Token> best = tokens.stream()
                .filter(t -> sides.at(sentence, t).stream().noneMatch(Parties::isVague))
                .findFirst()
                .or(() -> tokens.stream().findFirst());
        return best.map(t -> others(
                        sentence.coordinated(t).stream()
                                .flatMap(c -> sides.at(sentence, c).stream())
                                .distinct()
                                .toList(),
                        sources))
                .orElse(List.of());
    }

    /** "troops" of nobody knows whom. */
    private static boolean isVague(Actor actor) {
        return actor.country().isEmpty() && VAGUE.containsAll(actor.sectors());
    }

    private List<Actor> foreign(Sentence sentence, List<Token> heads, List<Actor> sources) {
        return sides.of(
                sentence,
                heads.stream().filter(h -> !isOwn(sentence, h, sources)).toList());
    }

    private static List<Token> behind(Sentence sentence, Token head) {
        return sentence.nominal(head).obliques().stream()
                .filter(o -> !o.preposition().equals("'s"))
                .map(Clause.Oblique::word)
                .toList();
    }

    /** "its troops", "Mali's troops" where Mali acts. */
    private boolean isOwn(Sentence sentence, Token head, List<Actor> sources) {
        return sentence.children(head, Relation.POSSESSOR).stream()
                .flatMap(p -> sides.of(sentence, List.of(p)).stream())
                .anyMatch(owner -> sources.stream().anyMatch(s -> isSameParty(s, owner)));
    }

    /** Whoever is to do what is asked for; else, and for all else, whom the act inside is done to. */
    List<Actor> inAct(Frame frame, Sentence sentence, List<Token> act, List<Actor> sources) {
        Set<Actor> doers = new LinkedHashSet<>();
        Set<Actor> sufferers = new LinkedHashSet<>();
        for (Token head : act) {
            Optional<Match> match = inner.match(sentence, head);
            if (match.filter(m -> Frame.of(m.card()).isPresent()).isPresent()) {
                return inAct(frame, sentence, InnerActs.act(match.orElseThrow()), sources);
            }
            if (head.isVerb()) {
                sentence.clauseOf(head).map(Clause::doers).ifPresent(d -> doers.addAll(foreign(sentence, d, sources)));
            }
            match.ifPresent(m -> doers.addAll(foreign(sentence, m.slot("source"), sources)));
            match.ifPresent(m -> sufferers.addAll(foreign(sentence, m.slot("target"), sources)));
        }
        boolean asked = frame == Frame.APPEAL || frame == Frame.DEMAND;
        List<Actor> asking = asked ? others(new ArrayList<>(doers), sources) : List.of();
        return asking.isEmpty() ? others(new ArrayList<>(sufferers), sources) : asking;
    }

    private static List<Actor> others(List<Actor> actors, List<Actor> sources) {
        return actors.stream()
                .filter(Actor::isCoded)
                .filter(a -> sources.stream().noneMatch(s -> isSameParty(s, a)))
                .toList();
    }

    /** The same actor, or one country twice; its government and its opposition are two. */
    static boolean isSameParty(Actor one, Actor other) {
        boolean sameCountry = one.country().isPresent() && one.country().equals(other.country());
        boolean sameSector = one.sectors().isEmpty()
                || other.sectors().isEmpty()
                || one.sectors().get(0).equals(other.sectors().get(0));
        return one.id().equals(other.id()) || sameCountry && sameSector;
    }

    /** Always for "mutual: yes"; for "mutual: several" when parties of two countries act and nobody else is named. */
    boolean isMutual(Match match, List<Actor> sources, List<Actor> targets) {
        String mutual = match.card().means("mutual").orElse("");
        return isReciprocal(match) || mutual.equals("yes") || targets.isEmpty() && isSeveral(match, sources);
    }

    private static boolean isSeveral(Match match, List<Actor> sources) {
        return match.card().means("mutual").filter("several"::equals).isPresent()
                && sources.stream().map(Actor::country).distinct().count() > 1;
    }

    /** "blamed each other", "shelled one another". */
    static boolean isReciprocal(Match match) {
        Sentence sentence = match.clause().sentence();
        return match.slot("target").stream()
                .filter(t -> t.index() > 0)
                .map(t -> sentence.token(t.index() - 1).lemma() + " " + t.lemma())
                .anyMatch(w -> w.equals("each other") || w.equals("one another"));
    }
}
