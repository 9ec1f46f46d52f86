package dateline.event;

import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.explain.Explained;
import dateline.event.explain.Participant;
import dateline.event.explain.Reasons;
import dateline.event.explain.UnreadSentence;
import dateline.event.participant.AnswerTargets;
import dateline.event.participant.Authorities;
import dateline.event.participant.DomainFilter;
import dateline.event.participant.ParticipantConstraints;
import dateline.event.participant.ParticipantReader;
import dateline.event.participant.ReportContext;
import dateline.event.participant.Trail;
import dateline.event.spoken.AnsweredActs;
import dateline.event.spoken.ModalAct;
import dateline.event.spoken.ModalActReader;
import dateline.event.spoken.StatementEventReader;
import dateline.factuality.AbilityReading;
import dateline.factuality.BackgroundReader;
import dateline.factuality.FactualityDecision;
import dateline.factuality.FactualityReader;
import dateline.factuality.Recency;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.CardCheck;
import dateline.knowledge.ontology.Ontology;
import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Found;
import dateline.record.Place;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.record.Status;
import dateline.record.TimeInterval;
import dateline.reference.References;
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
    private final Cameo codes;
    private final Coder coder;
    private final FactualityReader statuses;
    private final DomainFilter spheres;

    public EventReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "event");
        this.codes = Ontology.of(knowledge, cards.cards()).cameo();
        this.coder = new Coder(cards, codes, knowledge);
        this.statuses = new FactualityReader(knowledge);
        this.spheres = new DomainFilter(knowledge);
    }

    public Found<Event> read(References references, List<Statement> statements) {
        return new Attempt(references, statements, Trail.off()).read();
    }

    /** Why the same events are read, and why the other sentences have none. */
    public Explained explain(References references, List<Statement> statements) {
        return new Attempt(references, statements, Trail.on()).explain();
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final ReportContext around;
        private final ParticipantReader parties;
        private final Authorities authorities;
        private final AnswerTargets answered;
        private final ModalActReader announcements;
        private final StatementEventReader spoken;
        private final BackgroundReader background;
        private final DomainFilter.InReport sphere;
        private final Trail trail;
        private final List<Event> found = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private final List<Reasons> reasons = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Attempt(References references, List<Statement> statements, Trail trail) {
            this.trail = trail;
            this.references = references;
            this.around = ReportContext.of(references.cast(), statements, coder.inner(), trail);
            this.parties = around.parties();
            this.announcements = new ModalActReader(coder, around);
            this.spoken = new StatementEventReader(coder, around);
            this.authorities = new Authorities(around);
            this.answered = new AnswerTargets(around);
            this.background =
                    new BackgroundReader(references.article().article().published());
            this.sphere = spheres.in(references.article());
        }

        Found<Event> read() {
            references.article().sentences().forEach(this::read);
            return new Found<>(found, doubts);
        }

        private void read(Sentence sentence) {
            List<Match> matches = AnsweredActs.withoutAnswered(cards.matches(sentence, this::isTaken).stream()
                    .filter(m -> !CardCheck.isNoEvent(m.card()))
                    .toList());
            int before = found.size();
            matches.forEach(this::add);
            announcements.in(sentence, matches).forEach(this::add);
            List<Event> here = List.copyOf(found.subList(before, found.size()));
            spoken.in(sentence).stream().filter(a -> !isTold(a, here)).forEach(this::add);
        }

        /** Whether an event of a sentence is this act already. */
        private static boolean isTold(ModalAct act, List<Event> here) {
            return here.stream()
                    .filter(e -> e.type() == act.coding().type())
                    .anyMatch(e -> e.sources().equals(ids(act.sources()))
                            || e.targets().stream().anyMatch(ids(act.targets())::contains)
                            || e.trigger().overlaps(act.trigger()));
        }

        private boolean isTaken(Match match) {
            return CardCheck.isNoEvent(match.card()) || refusal(match).isEmpty();
        }

        Explained explain() {
            List<UnreadSentence> silences = new ArrayList<>();
            for (Sentence sentence : references.article().sentences()) {
                int before = found.size();
                read(sentence);
                if (found.size() == before) {
                    silences.add(new UnreadSentence(
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
            boolean noComment = around.statements()
                    .near(match.clause().span())
                    .anyMatch(s -> s.act() == SpeechAct.DECLINE_COMMENT
                            && s.cue().overlaps(match.clause().span()));
            if (noComment) {
                return Optional.of("to decline to comment is no event");
            }
            if (AbilityReading.isOnlyPower(match.clause())) {
                return Optional.of("only the power to do it is told");
            }
            Coding coding = coder.of(match);
            boolean vague = match.card().means("needs").filter("act"::equals).isPresent()
                    && coding.composed().isEmpty();
            if (vague) {
                return Optional.of("what is to be done is no act that a card knows");
            }
            List<Actor> named = parties.sources(match);
            List<Actor> sources = named.isEmpty() ? authorities.of(match, coding) : named;
            List<Actor> targets = parties.targets(match, sources);
            return ParticipantConstraints.refusal(match, sources, targets, around.sides())
                    .or(() -> sphere.isPrivate(match, sources, targets)
                            ? Optional.of("its words are of sport, markets, nature or an accident")
                            : Optional.empty());
        }

        private void add(Match match) {
            trail.begin();
            Coding coding = coder.of(match);
            List<Actor> named = parties.sources(match);
            List<Actor> implied = named.isEmpty() ? authorities.of(match, coding) : List.of();
            List<Actor> sources = named.isEmpty() ? implied : named;
            List<Participant> whySources = trail.of(sources);
            trail.begin();
            List<Actor> aimedAt = parties.targets(match, sources);
            List<Actor> replied = aimedAt.isEmpty() ? answered.of(match.triggerSpan(), coding, sources) : List.of();
            List<Actor> targets = aimedAt.isEmpty() ? replied : aimedAt;
            List<Participant> whyTargets = trail.of(targets);
            if (isNew(match.clause().sentence(), match.card().id(), sources, targets)) {
                Span trigger = match.triggerSpan();
                write(new EventDraft(
                        coding.about(coder.contexts(match)),
                        sources,
                        targets,
                        parties.isMutual(match, sources, targets),
                        denial(trigger).orElseGet(() -> statuses.verdict(match.clause())),
                        match.clause(),
                        trigger,
                        evidence(match, trigger),
                        match.card().id(),
                        Optional.of(match),
                        Optional.empty(),
                        whySources,
                        whyTargets));
                implied.forEach(a -> doubt(
                        trigger,
                        "no doer is named; took " + a.name()
                                + ", by whom it is told, in whose country it was done or who was spoken of before"));
                replied.forEach(a ->
                        doubt(trigger, "nobody is named whom it is aimed at; took " + a.name() + ", who is answered"));
            }
        }

        private void doubt(Span trigger, String why) {
            doubts.add(Doubt.of(found.get(found.size() - 1).id(), trigger, why));
        }

        private void add(ModalAct announcement) {
            Span trigger = announcement.trigger();
            Clause clause = announcement.clause();
            boolean isNew = isNew(
                    clause.sentence(), announcement.coding().cameo(), announcement.sources(), announcement.targets());
            if (isNew && denial(trigger).isEmpty()) {
                write(new EventDraft(
                        announcement.coding(),
                        announcement.sources(),
                        announcement.targets(),
                        false,
                        new FactualityDecision(Status.HAPPENED, "to say so is the act, and it was said"),
                        clause,
                        trigger,
                        Stream.of(trigger, clause.span()).distinct().sorted().toList(),
                        announcement.form().rule(),
                        Optional.empty(),
                        Optional.of(announcement.form().tells()),
                        announcement.whySources(),
                        announcement.whyTargets()));
            }
        }

        /** One event for an act and its sides in a sentence. */
        private boolean isNew(Sentence sentence, String act, List<Actor> sources, List<Actor> targets) {
            return seen.add(sentence.index() + " " + act + ids(sources) + ids(targets));
        }

        private void write(EventDraft told) {
            Optional<TimeInterval> when = references.times().of(told.clause());
            Recency age = background.age(told.clause(), when);
            Event event = event(told, when, age);
            found.add(event);
            if (trail.isOn()) {
                reasons.add(reasons(told, event, age));
            }
        }

        private Event event(EventDraft told, Optional<TimeInterval> when, Recency age) {
            List<Actor> all = Stream.concat(told.sources().stream(), told.targets().stream())
                    .toList();
            Coding coding = told.coding();
            return new Event(
                    "e" + (found.size() + 1),
                    coding.type(),
                    coding.mode(),
                    coding.contexts(),
                    coding.cameo(),
                    codes.code(coding.cameo()).flatMap(Cameo.Code::goldstein),
                    ids(told.mutual() ? all : told.sources()),
                    ids(told.mutual() ? all : told.targets()),
                    told.verdict().status(),
                    age.background(),
                    accordingTo(told.trigger()),
                    when,
                    references.places().locate(told.clause()).map(Place::id),
                    told.trigger(),
                    told.evidence(),
                    told.rule());
        }

        private Reasons reasons(EventDraft told, Event event, Recency age) {
            return new Reasons(
                    event,
                    told.clause().sentence(),
                    codes.code(event.cameo()).map(Cameo.Code::meaning).orElse(""),
                    told.match(),
                    told.form(),
                    told.coding().composed(),
                    told.whySources(),
                    told.whyTargets(),
                    told.mutual(),
                    told.verdict(),
                    age);
        }

        /** Denied where somebody is told to deny it; where only words said tell so, the status tells whether they deny this. */
        private Optional<FactualityDecision> denial(Span trigger) {
            return around.telling(trigger)
                    .filter(s -> s.act() == SpeechAct.DENY && s.actIn().isEmpty())
                    .findFirst()
                    .map(s -> new FactualityDecision(Status.DENIED, "statement " + s.id() + " denies it"));
        }

        private List<String> accordingTo(Span trigger) {
            return around.telling(trigger)
                    .flatMap(s -> s.speakers().stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<Span> evidence(Match match, Span trigger) {
        List<Span> spans = new ArrayList<>(List.of(trigger));
        for (String slot : List.of("source", "target")) {
            for (Word head : match.slot(slot)) {
                spans.add(Sentence.spanOf(head.nounPhrase()));
            }
        }
        return spans.stream().sorted().distinct().toList();
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).distinct().toList();
    }
}
