package dateline.event;

import dateline.actor.Actor;
import dateline.event.Event.Status;
import dateline.finding.Found;
import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place;
import dateline.provenance.Span;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.RuleBook;
import dateline.statement.SpeechAct;
import dateline.statement.Statement;
import dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds events: acts between political actors. Rule cards say which clauses name an act and who its sides are: slots
 * {@code <source>} and {@code <target>}; a slot of class {@code actor} must be filled by somebody who can take a side in
 * politics. {@code frame: demand} makes a card one for an act about the act in its slot {@code <act>}, which gives the finer
 * code. {@code mutual: yes} makes all parties both sources and targets; {@code needs: target} asks that somebody be aimed
 * at; {@code event: none} says that a clause names no event, and keeps less specific cards from it. Immutable, safe to
 * share.
 */
public final class EventReader {
    /** How many near misses of a sentence without events are told. */
    private static final int NEAR_MISSES = 3;

    private final RuleBook cards;
    private final Codes codes;
    private final Coder coder;
    private final StatusReader statuses;
    private final Spheres spheres;

    public EventReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "event");
        this.codes = Ontology.of(knowledge, cards.cards()).cameo();
        this.coder = new Coder(cards, codes, knowledge);
        this.statuses = new StatusReader(knowledge);
        this.spheres = new Spheres(knowledge);
    }

    public Found<Event> read(References references, List<Statement> statements) {
        return Found.of(new Attempt(references, statements, Trail.off()).read());
    }

    /** Why the same events are read, and why the other sentences have none. */
    public Explained explain(References references, List<Statement> statements) {
        return new Attempt(references, statements, Trail.on()).explain();
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final List<Statement> statements;
        private final Sides sides;
        private final Parties parties;
        private final Announcements announcements;
        private final Background background;
        private final Spheres.InReport sphere;
        private final Trail trail;
        private final List<Event> found = new ArrayList<>();
        private final List<Reasons> reasons = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Attempt(References references, List<Statement> statements, Trail trail) {
            this.sides = new Sides(references.cast(), trail);
            this.trail = trail;
            this.references = references;
            this.statements = statements;
            this.parties = new Parties(sides, coder.inner(), trail);
            this.announcements = new Announcements(coder, parties, sides, references.cast(), statements, trail);
            this.background = new Background(references.article().article().published());
            this.sphere = spheres.in(references.article());
        }

        List<Event> read() {
            references.article().sentences().forEach(this::read);
            return found;
        }

        private void read(Sentence sentence) {
            List<Match> matches = Answers.withoutAnswered(cards.matches(sentence, this::isTaken).stream()
                    .filter(m -> !CardCheck.isNoEvent(m.card()))
                    .toList());
            matches.forEach(this::add);
            announcements.in(sentence, matches).forEach(this::add);
        }

        private boolean isTaken(Match match) {
            return CardCheck.isNoEvent(match.card()) || refusal(match).isEmpty();
        }

        Explained explain() {
            List<Silence> silences = new ArrayList<>();
            for (Sentence sentence : references.article().sentences()) {
                int before = found.size();
                read(sentence);
                if (found.size() == before) {
                    silences.add(new Silence(
                            sentence, cards.nearMisses(sentence, this::isTaken, this::refusal, NEAR_MISSES)));
                }
            }
            return new Explained(reasons, silences);
        }

        /** Why a match is no event; empty when it is one. */
        private Optional<String> refusal(Match match) {
            if (CardCheck.isNoEvent(match.card())) {
                return Optional.of("the card says that this is no event");
            }
            boolean noComment = statements.stream()
                    .anyMatch(s -> s.act() == SpeechAct.DECLINE_COMMENT
                            && s.cue().overlaps(match.clause().span()));
            if (noComment) {
                return Optional.of("to decline to comment is no event");
            }
            List<Actor> sources = parties.sources(match);
            List<Actor> targets = parties.targets(match, sources);
            return Politics.refusal(match, sources, targets, sides)
                    .or(() -> sphere.isPrivate(match, sources, targets)
                            ? Optional.of("its words are of sport, markets, nature or an accident")
                            : Optional.empty());
        }

        private void add(Match match) {
            trail.begin();
            List<Actor> sources = parties.sources(match);
            List<Side> whySources = trail.of(sources);
            trail.begin();
            List<Actor> targets = parties.targets(match, sources);
            List<Side> whyTargets = trail.of(targets);
            List<Actor> all = Stream.concat(sources.stream(), targets.stream()).toList();
            boolean mutual = parties.isMutual(match, sources, targets);
            Coding coding = coder.of(match);
            if (isNew(match.clause().sentence(), match.card().id(), sources, targets)) {
                Span trigger = match.triggerSpan();
                Verdict verdict = denial(trigger).orElseGet(() -> statuses.verdict(match.clause()));
                add(
                        coding,
                        mutual ? all : sources,
                        mutual ? all : targets,
                        verdict.status(),
                        match.clause(),
                        trigger,
                        evidence(match, trigger),
                        match.card().id());
                reasons(
                        Optional.of(match),
                        Optional.empty(),
                        match.clause(),
                        coding,
                        whySources,
                        whyTargets,
                        mutual,
                        verdict);
            }
        }

        private void add(Announcement announcement) {
            Clause clause = announcement.clause();
            Sentence sentence = clause.sentence();
            Span trigger = announcement.trigger();
            String rule = announcement.form().rule();
            boolean isNew =
                    isNew(sentence, announcement.coding().cameo(), announcement.sources(), announcement.targets());
            if (isNew && denial(trigger).isEmpty()) {
                add(
                        announcement.coding(),
                        announcement.sources(),
                        announcement.targets(),
                        Status.HAPPENED,
                        clause,
                        trigger,
                        List.of(trigger, clause.span()),
                        rule);
                Verdict verdict = new Verdict(Status.HAPPENED, "to say so is the act, and it was said");
                reasons(
                        Optional.empty(),
                        Optional.of(announcement.form().tells()),
                        clause,
                        announcement.coding(),
                        announcement.whySources(),
                        announcement.whyTargets(),
                        false,
                        verdict);
            }
        }

        private void reasons(
                Optional<Match> match,
                Optional<String> form,
                Clause clause,
                Coding coding,
                List<Side> sources,
                List<Side> targets,
                boolean mutual,
                Verdict verdict) {
            if (trail.isOn()) {
                Event event = found.get(found.size() - 1);
                reasons.add(new Reasons(
                        event,
                        clause.sentence(),
                        codes.code(event.cameo()).map(Codes.Code::meaning).orElse(""),
                        match,
                        form,
                        coding.composed(),
                        sources,
                        targets,
                        mutual,
                        verdict,
                        background.age(clause, event.when())));
            }
        }

        /** One event for an act and its sides in a sentence. */
        private boolean isNew(Sentence sentence, String act, List<Actor> sources, List<Actor> targets) {
            return seen.add(sentence.index() + " " + act + ids(sources) + ids(targets));
        }

        private void add(
                Coding coding,
                List<Actor> sources,
                List<Actor> targets,
                Status status,
                Clause clause,
                Span trigger,
                List<Span> evidence,
                String rule) {
            Optional<TimeInterval> when = references.times().of(clause);
            found.add(new Event(
                    "e" + (found.size() + 1),
                    coding.type(),
                    coding.mode(),
                    coding.contexts(),
                    coding.cameo(),
                    codes.code(coding.cameo()).flatMap(Codes.Code::goldstein),
                    ids(sources),
                    ids(targets),
                    status,
                    background.age(clause, when).background(),
                    accordingTo(trigger),
                    when,
                    references.places().of(clause).map(Place::id),
                    trigger,
                    evidence,
                    rule));
        }

        /** Denied where somebody is told to deny it. */
        private Optional<Verdict> denial(Span trigger) {
            return statements.stream()
                    .filter(s -> s.act() == SpeechAct.DENY && s.covers(trigger))
                    .findFirst()
                    .map(s -> new Verdict(Status.DENIED, "statement " + s.id() + " denies it"));
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
