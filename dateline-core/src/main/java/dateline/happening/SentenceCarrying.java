package dateline.happening;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Kind;
import dateline.language.Clause.Link;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Status;
import dateline.record.Support;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import dateline.time.Times;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Carries day, place and claimant over the clauses of one sentence that go on with the same story: those joined by "and" in the
 * same tense, and participles ("hit the town, <b>killing</b> two, the governor said"). What is only reported, in a clause with
 * "that", has its own time.
 */
final class SentenceCarrying {
    /** What is planned, threatened or denied has no day but its own. */
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    private static final Set<Link> GOING_ON = EnumSet.of(Link.CONJUNCT, Link.ADVERBIAL, Link.OPEN_COMPLEMENT);

    /** How many clauses up or down are asked. */
    private static final int STEPS = 4;

    /** Types whose place and day may stand anywhere in their sentence; what is said of a deed has not its place. */
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.PROTEST,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.CONSULT,
            EventType.AID);

    private final References references;
    private final Draft draft;
    private final SentencePlaces places;
    private final ActNouns nouns;
    private final Set<String> otherTime;

    SentenceCarrying(References references, Draft draft, SentencePlaces places, ActNouns nouns, ListedWords lists) {
        this.otherTime = lists.named("other-time");
        this.nouns = nouns;
        this.references = references;
        this.draft = draft;
        this.places = places;
    }

    void carry() {
        draft.events().stream().filter(e -> REAL.contains(e.status())).forEach(this::carry);
        draft.statements().forEach(this::carry);
        draft.tallies().forEach(this::carry);
    }

    private void carry(Event event) {
        TellingReader.head(references, event).ifPresent(head -> {
            List<Clause> around = goingOn(clause(head));
            Circumstances filled = filled(event.circumstances(), around);
            draft.put(event.under(DEEDS.contains(event.type()) ? nearby(event, head, filled) : filled));
        });
    }

    private Circumstances nearby(Event event, Word head, Circumstances own) {
        NearbyWords nearby = new NearbyWords(othersIn(event, head), nouns, otherTime);
        return new Circumstances(
                own.when().or(() -> places.when(references, head, nearby)),
                own.where().or(() -> places.where(references, head, nearby)).or(() -> attacked(event, head)));
    }

    /** "invaded <b>Mali</b>": an attack on a country is in it. */
    private Optional<Where> attacked(Event event, Word head) {
        List<Word> objects = clause(head).patients();
        return event.type() != EventType.ASSAULT
                ? Optional.empty()
                : event.sides().targets().stream()
                        .filter(r -> references.cast().actor(r.actor()).kind() == Actor.Kind.COUNTRY)
                        .filter(r -> objects.stream()
                                .anyMatch(o -> r.support().span().contains(o.span())))
                        .flatMap(r -> country(r).stream())
                        .findFirst();
    }

    private Optional<Where> country(ActorReference attacked) {
        Actor actor = references.cast().actor(attacked.actor());
        return actor.country()
                .flatMap(references.places()::country)
                .map(p -> new Where(p.id(), Support.said(attacked.support().span())));
    }

    /** The heads of the acts of a sentence that are of another type. */
    private List<Word> othersIn(Event event, Word head) {
        return draft.events(head.sentence()).stream()
                .filter(e -> e.type() != event.type())
                .flatMap(e -> TellingReader.head(references, e).stream())
                .toList();
    }

    private void carry(Statement statement) {
        Circumstances own = statement.occasion().circumstances();
        Optional<Clause> cue = clauseAt(statement.cue());
        if (own.when().isEmpty() && cue.isPresent()) {
            joined(cue.get())
                    .flatMap(this::sayingOf)
                    .flatMap(Statement::when)
                    .ifPresent(w -> draft.put(statement.under(
                            own.at(w.carriedFrom(sayingOf(joined(cue.get()).orElseThrow())
                                    .orElseThrow()
                                    .id())))));
        }
    }

    /** The statement that a clause makes. */
    private Optional<Statement> sayingOf(Clause clause) {
        return draft.statements(clause.sentence()).stream()
                .filter(s -> s.cue().contains(clause.predicate().span()))
                .findFirst();
    }

    /** "accused them of lying <b>and</b> warned": the clause that this one is joined to, in the same tense. */
    private static Optional<Clause> joined(Clause clause) {
        return clause.link() == Link.CONJUNCT
                ? clause.above().filter(a -> a.tense() == clause.tense())
                : Optional.empty();
    }

    private void carry(Tally tally) {
        Optional<Clause> clause = clauseAt(tally.fate().span());
        if (tally.claimedBy().isEmpty() && clause.isPresent()) {
            goingOn(clause.get()).stream()
                    .flatMap(c -> draft.statements(c.sentence()).stream()
                            .filter(s -> s.covers(c.predicate().span())))
                    .findFirst()
                    .ifPresent(s -> draft.put(claimed(tally, s)));
        }
    }

    private static Tally claimed(Tally tally, Statement statement) {
        List<ActorReference> claimants = statement.source().speakers().stream()
                .map(r -> new ActorReference(r.actor(), r.support().carriedFrom(statement.id())))
                .toList();
        Tally.Links links = tally.links();
        return tally.claimedBy(claimants)
                .linked(new Tally.Links(
                        links.partOf(), links.event(), links.statement().or(() -> Optional.of(statement.id()))));
    }

    /** The day that a clause gives; not one that only tells which thing it means. */
    private Optional<When> day(Clause clause) {
        return references.times().of(clause).filter(w -> !Times.isOfNoun(clause, w));
    }

    private Circumstances filled(Circumstances own, List<Clause> around) {
        Optional<When> when = own.when()
                .or(() -> first(around, this::day)
                        .map(w -> new When(w.time(), w.start(), w.end(), w.part(), Support.carried(w.span()))));
        Optional<Where> where = own.where()
                .or(() -> first(around, references.places()::whereabouts)
                        .map(w ->
                                new Where(w.place(), Support.carried(w.support().span()))));
        return new Circumstances(when, where);
    }

    private static <T> Optional<T> first(List<Clause> clauses, Function<Clause, Optional<T>> value) {
        return clauses.stream().flatMap(c -> value.apply(c).stream()).findFirst();
    }

    private static Clause clause(Word head) {
        return head.clause().orElseGet(head::nominal);
    }

    private Optional<Clause> clauseAt(Span words) {
        Optional<Sentence> sentence = references.article().around(words);
        return sentence.stream()
                .flatMap(s -> s.words().stream())
                .filter(w ->
                        words.contains(w.span()) && (w.isVerb() || w.clause().isPresent()))
                .findFirst()
                .flatMap(Word::clause);
    }

    /** The clauses that a clause goes on from, nearest first, then those that go on from it. */
    private List<Clause> goingOn(Clause clause) {
        List<Clause> found = new ArrayList<>();
        Optional<Clause> at = Optional.of(clause);
        for (int steps = 0;
                steps < STEPS && at.filter(c -> goesOn(c) || isWithinAct(c)).isPresent();
                steps++) {
            Optional<Clause> above = at.get().above();
            above.ifPresent(found::add);
            at = above;
        }
        clause.sentence().clauses().stream()
                .filter(c -> goesOn(c) && c.tense() == clause.tense() || isOfNoun(c, clause))
                .filter(c -> c.governor().filter(clause.predicate()::equals).isPresent())
                .filter(c -> c.link() != Link.CONJUNCT || c.doers().equals(clause.doers()))
                .forEach(found::add);
        return found;
    }

    /** "seized them in a raid <b>in which a teacher was shot</b>", "broke the truce <b>by firing</b> mortars". */
    private boolean isWithinAct(Clause clause) {
        boolean within = clause.link() == Link.RELATIVE
                && clause.governor().flatMap(nouns::meaning).isPresent()
                && clause.tense() == Clause.Tense.PAST;
        boolean means = clause.link() == Link.PREPOSITION
                && clause.predicate().head().filter(p -> p.lemma().equals("by")).isPresent();
        return within || means;
    }

    /** "the raid <b>that killed two on Monday</b>". */
    private static boolean isOfNoun(Clause clause, Clause noun) {
        return noun.kind() == Kind.NOMINAL && clause.link() == Link.RELATIVE;
    }

    /** In the same tense or a participle; never what is only possible, or another time told by "before" or "after". */
    private static boolean goesOn(Clause clause) {
        boolean joined = clause.link() == Link.CONJUNCT
                && clause.above().filter(a -> a.tense() == clause.tense()).isPresent();
        boolean participle = GOING_ON.contains(clause.link())
                && clause.tense() == Clause.Tense.NONE
                && clause.marker().isEmpty();
        return clause.kind() == Kind.VERBAL && !clause.perfect() && (joined || participle);
    }
}
