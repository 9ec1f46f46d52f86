package dateline.event;

import dateline.actor.Actor;
import dateline.language.Clause;
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

    private final Sides sides;
    private final InnerActs inner;

    Parties(Sides sides, InnerActs inner) {
        this.sides = sides;
        this.inner = inner;
    }

    List<Actor> sources(Match match) {
        return sides.of(match.clause().sentence(), match.slot("source"));
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
        boolean several = isSeveral(match, sources);
        return targets.isEmpty() && isVerbal(match) && !several ? addressed(match, sources) : targets;
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
        return others(sides.within(sentence, places), sources).stream().limit(1).toList();
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

    static boolean isSameParty(Actor one, Actor other) {
        return one.id().equals(other.id())
                || one.country().isPresent() && one.country().equals(other.country());
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
