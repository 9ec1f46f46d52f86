package dateline.event;

import dateline.actor.Actor;
import dateline.event.Event.Status;
import dateline.finding.Found;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place;
import dateline.provenance.Span;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.Pattern.Slot;
import dateline.rule.RuleBook;
import dateline.rule.RuleCard;
import dateline.rule.RuleException;
import dateline.statement.SpeechAct;
import dateline.statement.Statement;
import dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds events: acts between political actors. Rule cards say which clauses name an act and who its sides are: slots
 * {@code <source>} and {@code <target>}; a slot of class {@code actor} must be filled by somebody who can take a side in
 * politics. {@code mutual: yes} makes all parties both sources and targets; {@code needs: target} asks
 * that somebody be aimed at. Immutable, safe to share.
 */
public final class EventReader {
    /** Types of event that are aimed at somebody in words. */
    private static final Set<EventType> ADDRESSED =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    /** Types of event that private people do or suffer without anybody else being named. */
    private static final Set<EventType> OF_PEOPLE = Set.of(EventType.PROTEST, EventType.COERCE, EventType.ASSAULT);

    private static final Set<String> PRIVATE =
            Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REL", "SOC", "UNK");

    private final RuleBook cards;
    private final Codes codes;
    private final StatusReader statuses;

    public EventReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "event");
        this.codes = Codes.of(knowledge);
        this.statuses = new StatusReader(knowledge);
        List<String> problems =
                cards.cards().stream().flatMap(c -> codes.problems(c).stream()).toList();
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    public Found<Event> read(References references, List<Statement> statements) {
        return Found.of(new Attempt(references, statements).read());
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final List<Statement> statements;
        private final Sides sides;
        private final Background background;
        private final List<Event> found = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Attempt(References references, List<Statement> statements) {
            this.references = references;
            this.statements = statements;
            this.sides = new Sides(references.cast());
            this.background = new Background(references.article().article().published());
        }

        List<Event> read() {
            for (Sentence sentence : references.article().sentences()) {
                for (Match match : cards.matches(sentence, this::isEvent)) {
                    event(match).ifPresent(this::add);
                }
            }
            return found;
        }

        /** One event for an act and its sides in a sentence. */
        private void add(Event event) {
            found.add(event);
        }

        private boolean isEvent(Match match) {
            boolean noComment = statements.stream()
                    .anyMatch(s -> s.act() == SpeechAct.DECLINE_COMMENT
                            && s.cue().overlaps(match.clause().span()));
            return !noComment && isPolitical(match, sources(match), targets(match));
        }

        private List<Actor> sources(Match match) {
            return sides.of(match.clause().sentence(), match.slot("source"));
        }

        /** Whom it is done to; where a town without a code is attacked, the country that it lies "in". */
        private List<Actor> targets(Match match) {
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
            List<Actor> sources = sources(match);
            targets.removeIf(t -> sources.stream().anyMatch(s -> s.id().equals(t.id())));
            return targets.isEmpty() && isVerbal(match) ? addressed(match, sources) : targets;
        }

        private boolean isVerbal(Match match) {
            return match.card()
                    .means("plover")
                    .flatMap(Codes::type)
                    .filter(ADDRESSED::contains)
                    .isPresent();
        }

        /** Whom a demand, refusal or threat is aimed at, where only what is demanded tells: the nearest other party in it. */
        private List<Actor> addressed(Match match, List<Actor> sources) {
            Sentence sentence = match.clause().sentence();
            List<List<Token>> places = new ArrayList<>();
            List.of("target", "what", "act").forEach(slot -> places.add(match.slot(slot)));
            places.add(match.trigger().stream()
                    .filter(t -> t.index() != match.clause().predicate().index() && !t.is(Relation.PARTICLE))
                    .toList());
            for (List<Token> heads : places) {
                List<Actor> inside = sides.within(sentence, heads).stream()
                        .filter(a -> sources.stream().noneMatch(s -> isSameParty(s, a)))
                        .limit(1)
                        .toList();
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
            return List.of();
        }

        private boolean isSameParty(Actor one, Actor other) {
            return one.id().equals(other.id())
                    || one.country().isPresent() && one.country().equals(other.country());
        }

        private Optional<Event> event(Match match) {
            List<Actor> sources = sources(match);
            List<Actor> targets = targets(match);
            List<Actor> all = new ArrayList<>(sources);
            all.addAll(targets);
            boolean mutual = isMutual(match, sources, targets);
            String signature =
                    match.clause().sentence().index() + " " + match.card().id() + ids(sources) + ids(targets);
            return seen.add(signature)
                    ? Optional.of(event(match, mutual ? all : sources, mutual ? all : targets))
                    : Optional.empty();
        }

        /** Always for "mutual: yes"; for "mutual: several" when parties of two countries act and nobody else is named. */
        private boolean isMutual(Match match, List<Actor> sources, List<Actor> targets) {
            if (isReciprocal(match)) {
                return true;
            }
            String mutual = match.card().means("mutual").orElse("");
            boolean several = mutual.equals("several")
                    && targets.isEmpty()
                    && sources.stream().map(Actor::country).distinct().count() > 1;
            return mutual.equals("yes") || several;
        }

        /** "blamed each other", "shelled one another". */
        private boolean isReciprocal(Match match) {
            Sentence sentence = match.clause().sentence();
            return match.slot("target").stream()
                    .filter(t -> t.index() > 0)
                    .map(t -> sentence.token(t.index() - 1).lemma() + " " + t.lemma())
                    .anyMatch(w -> w.equals("each other") || w.equals("one another"));
        }

        private boolean isPolitical(Match match, List<Actor> sources, List<Actor> targets) {
            boolean sourceFits = fits(match, "source", sources);
            boolean targetFits = fits(match, "target", targets);
            boolean ofPeople = match.card()
                    .means("plover")
                    .flatMap(Codes::type)
                    .filter(OF_PEOPLE::contains)
                    .isPresent();
            boolean nature = sources.isEmpty() && !match.slot("source").isEmpty(); // "a bee", "the storm"
            boolean anybody = Stream.concat(sources.stream(), targets.stream())
                    .anyMatch(a -> ofPeople && !nature ? a.isCoded() : isPublic(a));
            boolean complete =
                    match.card().means("needs").filter("target"::equals).isEmpty() || !targets.isEmpty();
            return sourceFits && targetFits && anybody && complete;
        }

        /** Whether somebody acts in public life; a critic, a factory or a pupil of no country does not make an event. */
        private boolean isPublic(Actor actor) {
            return actor.country().isPresent() || actor.sectors().stream().anyMatch(s -> !PRIVATE.contains(s));
        }

        /** A slot of class "actor" that something fills must be filled by an actor with a code. */
        private boolean fits(Match match, String name, List<Actor> actors) {
            boolean asks = slots(match).stream()
                    .anyMatch(s -> s.name().equals(name)
                            && s.type().filter("actor"::equals).isPresent());
            boolean eachOther = name.equals("target") && isReciprocal(match);
            return !asks
                    || eachOther
                    || match.slot(name).isEmpty()
                    || actors.stream().anyMatch(Actor::isCoded);
        }

        private List<Slot> slots(Match match) {
            List<Slot> slots = new ArrayList<>();
            match.pattern().subject().ifPresent(slots::add);
            match.pattern().elements().forEach(e -> e.slot().ifPresent(slots::add));
            return slots;
        }

        private Event event(Match match, List<Actor> sources, List<Actor> targets) {
            Clause clause = match.clause();
            RuleCard card = match.card();
            Span trigger = match.triggerSpan();
            Status status = isDenied(trigger) ? Status.DENIED : statuses.status(clause);
            Optional<TimeInterval> when = references.times().of(clause);
            String cameo = card.means("cameo").orElseThrow();
            return new Event(
                    "e" + (found.size() + 1),
                    Codes.type(card.means("plover").orElseThrow()).orElseThrow(),
                    card.means("mode"),
                    card.means("contexts").map(c -> Arrays.asList(c.split(" "))).orElse(List.of()),
                    cameo,
                    codes.code(cameo).flatMap(Codes.Code::goldstein),
                    ids(sources),
                    ids(targets),
                    status,
                    background.is(clause, when),
                    accordingTo(trigger),
                    when,
                    references.places().of(clause).map(Place::id),
                    trigger,
                    evidence(match, trigger),
                    card.id());
        }

        /** Whether somebody is told to deny it. */
        private boolean isDenied(Span trigger) {
            return statements.stream().anyMatch(s -> s.act() == SpeechAct.DENY && s.covers(trigger));
        }

        private List<String> accordingTo(Span trigger) {
            return statements.stream()
                    .filter(s -> s.covers(trigger))
                    .flatMap(s -> s.speakers().stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<Span> evidence(Match match, Span trigger) {
        List<Span> spans = new ArrayList<>(List.of(trigger));
        Sentence sentence = match.clause().sentence();
        for (String slot : List.of("source", "target")) {
            for (Token head : match.slot(slot)) {
                spans.add(sentence.spanOf(sentence.nounPhrase(head)));
            }
        }
        return spans.stream().sorted().distinct().toList();
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).distinct().toList();
    }
}
