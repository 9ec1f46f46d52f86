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
        return Found.of(new Attempt(references, statements).read());
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
        private final List<Event> found = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Attempt(References references, List<Statement> statements) {
            this.sides = new Sides(references.cast());
            this.references = references;
            this.statements = statements;
            this.parties = new Parties(sides, coder.inner());
            this.announcements = new Announcements(coder, parties, sides, references.cast(), statements);
            this.background = new Background(references.article().article().published());
            this.sphere = spheres.in(references.article());
        }

        List<Event> read() {
            for (Sentence sentence : references.article().sentences()) {
                List<Match> matches = Answers.withoutAnswered(
                        cards.matches(sentence, m -> CardCheck.isNoEvent(m.card()) || isEvent(m)).stream()
                                .filter(m -> !CardCheck.isNoEvent(m.card()))
                                .toList());
                matches.forEach(this::add);
                announcements.in(sentence, matches).forEach(this::add);
            }
            return found;
        }

        private boolean isEvent(Match match) {
            boolean noComment = statements.stream()
                    .anyMatch(s -> s.act() == SpeechAct.DECLINE_COMMENT
                            && s.cue().overlaps(match.clause().span()));
            List<Actor> sources = parties.sources(match);
            List<Actor> targets = parties.targets(match, sources);
            return !noComment
                    && Politics.isEvent(match, sources, targets, sides)
                    && !sphere.isPrivate(match, sources, targets);
        }

        private void add(Match match) {
            List<Actor> sources = parties.sources(match);
            List<Actor> targets = parties.targets(match, sources);
            List<Actor> all = Stream.concat(sources.stream(), targets.stream()).toList();
            boolean mutual = parties.isMutual(match, sources, targets);
            Coding coding = coder.of(match);
            if (isNew(match.clause().sentence(), match.card().id(), sources, targets)) {
                Span trigger = match.triggerSpan();
                Status status = isDenied(trigger) ? Status.DENIED : statuses.status(match.clause());
                add(
                        coding,
                        mutual ? all : sources,
                        mutual ? all : targets,
                        status,
                        match.clause(),
                        trigger,
                        evidence(match, trigger),
                        match.card().id());
            }
        }

        private void add(Announcement announcement) {
            Clause clause = announcement.clause();
            Sentence sentence = clause.sentence();
            Span trigger = announcement.trigger();
            String rule = announcement.form().rule();
            boolean isNew =
                    isNew(sentence, announcement.coding().cameo(), announcement.sources(), announcement.targets());
            if (isNew && !isDenied(trigger)) {
                add(
                        announcement.coding(),
                        announcement.sources(),
                        announcement.targets(),
                        Status.HAPPENED,
                        clause,
                        trigger,
                        List.of(trigger, clause.span()),
                        rule);
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
                    background.is(clause, when),
                    accordingTo(trigger),
                    when,
                    references.places().of(clause).map(Place::id),
                    trigger,
                    evidence,
                    rule));
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
