package dateline.tally;

import dateline.factuality.FactualityReader;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Found;
import dateline.record.Outcome;
import dateline.record.Phrase;
import dateline.record.Provenance;
import dateline.record.RecordKind;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import dateline.tally.CountReader.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers of people or things with what became of them, and who is said to have counted. Cards fill the slot {@code
 * <counted>}. Safe to share.
 */
public final class TallyReader {

    /** Outcomes of which a single victim, named or described, is a figure too: "the judge was murdered". */
    private static final Set<Outcome> CASUALTIES = EnumSet.of(Outcome.KILLED, Outcome.INJURED);

    /** Outcomes that befall things as well as people. */
    private static final Set<Outcome> OF_THINGS =
            EnumSet.of(Outcome.LAUNCHED, Outcome.INTERCEPTED, Outcome.DESTROYED, Outcome.DAMAGED, Outcome.CAPTURED);

    private final RuleBook cards;
    private final CasualtyWords casualtyWords;
    private final ListedWords lists;
    private final CountReader counts;
    private final NamedSubset subsets;
    private final Lexicon persons;
    private final Lexicon noVictims;
    private final FactualityReader status;
    private final Lexicon granted;

    private final Set<String> demonstratives;
    private final Set<String> forPeople;

    public TallyReader(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "tally");
        this.demonstratives = lists.named("in-place-of-noun");
        this.forPeople = lists.named("for-people");
        this.lists = lists;
        this.counts = new CountReader(ListedWords.of(knowledge, "language"));
        this.subsets = new NamedSubset(lists);
        this.cards = RuleBook.of(knowledge, RecordKind.TALLY, "outcome", Outcome.class);
        this.casualtyWords = new CasualtyWords(knowledge, counts, lists);
        this.persons = Persons.nouns(knowledge);
        this.noVictims = Lexicon.words(knowledge.named("tally/no-victims.tsv"));
        this.status = new FactualityReader(knowledge);
        this.granted = Lexicon.words(knowledge.named("tally/granted.tsv"));
    }

    private static Phrase plain(Word noun) {
        return new Phrase(noun.text().toLowerCase(Locale.ROOT), noun.span());
    }

    public Found<Tally> read(References references, List<Statement> statements, List<Event> events) {
        return Found.of(new Attempt(references, statements, events).read());
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final List<Statement> statements;
        private final CauseEvent causes;
        private final Persons people;
        private final RepeatedTallies repetitions;
        private final List<Figure> inSentence = new ArrayList<>();
        private final List<Tally> found = new ArrayList<>();

        Attempt(References references, List<Statement> statements, List<Event> events) {
            this.references = references;
            this.statements = statements;
            this.causes = new CauseEvent(events);
            this.people = new Persons(persons, references.cast(), lists);
            this.repetitions = new RepeatedTallies(people, lists);
        }

        List<Tally> read() {
            references.article().sentencesInTime().forEach(this::read);
            return found;
        }

        private void read(Sentence sentence) {
            List<Figure> figures = new ArrayList<>();
            cards.matches(sentence).forEach(m -> figures.addAll(figures(m)));
            casualtyWords.figures(sentence, people).forEach(f -> figures.addAll(withListed(f)));
            figures.removeIf(f -> !isReal(f));
            figures.sort(Comparator.comparingInt(f -> f.counted().span().start()));
            inSentence.clear();
            figures.forEach(f -> add(f, Optional.empty()));
        }

        private List<Figure> figures(Match match) {
            Outcome outcome = match.card().means("outcome", Outcome.class).orElseThrow();
            List<Figure> figures = new ArrayList<>();
            Word last = match.trigger().get(match.trigger().size() - 1);
            for (Word head : subsets.withListed(match.clause(), match.slot("counted"))) {
                counted(head, outcome)
                        .filter(c -> !casualtyWords.tellsOfOthers(head, last))
                        .map(c -> new Figure(
                                outcome,
                                head,
                                c,
                                match.clause(),
                                match.triggerSpan(),
                                match.card().id()))
                        .ifPresent(figures::add);
            }
            return figures;
        }

        /** "the two murdered women, Diallo and her daughter": those listed too. */
        private List<Figure> withListed(Figure figure) {
            List<Figure> figures = new ArrayList<>(List.of(figure));
            for (Word head : subsets.listed(figure.head())) {
                counted(head, figure.outcome()).map(c -> figure.of(head, c)).ifPresent(figures::add);
            }
            return figures;
        }

        private Optional<Counted> counted(Word head, Outcome outcome) {
            if (isNoVictim(head, outcome)) {
                return Optional.empty();
            }
            Optional<Counted> one = CASUALTIES.contains(outcome) ? people.one(head) : Optional.empty();
            Optional<Counted> number = counts.read(head);
            boolean thing = number.isPresent()
                    && people.isIndefinite(head)
                    && !people.isPerson(head)
                    && head.is(PartOfSpeech.SINGULAR_NOUN)
                    && !OF_THINGS.contains(outcome);
            return thing ? one : number.or(() -> one);
        }

        /** "killed two bills", "captured three titles": what befalls things may befall these too. */
        private boolean isNoVictim(Word head, Outcome outcome) {
            boolean ofThings = OF_THINGS.contains(outcome) && outcome != Outcome.CAPTURED;
            return !ofThings && head.isNoun() && noVictims.meaning(head.lemma()).isPresent();
        }

        /** Told as having happened; "no one was hurt" counts none. */
        private boolean isReal(Figure figure) {
            return !isNeither(figure) && isRealAct(figure);
        }

        /** "neither Diallo nor his wife was hurt". */
        private boolean isNeither(Figure figure) {
            Word first = figure.head();
            while (first.is(Relation.CONJUNCT) && first.headIndex() >= 0) {
                first = first.head().orElseThrow();
            }
            return first.children().stream()
                    .anyMatch(c -> c.lemma().equals("neither") || c.lemma().equals("nor"));
        }

        private boolean isRealAct(Figure figure) {
            return switch (status.status(figure.clause())) {
                case HAPPENED, ONGOING -> true;
                case DENIED ->
                    figure.isNone()
                            || isGranted(figure.clause()) && !figure.clause().negated();
                case PLANNED, THREATENED, HYPOTHETICAL -> isToldOfWhich(figure.clause()) || isGranted(figure.clause());
            };
        }

        /** "we must condemn the murder of a judge": that there was one is taken for granted. */
        private boolean isGranted(Clause clause) {
            boolean definite = clause.predicate().children(Relation.DETERMINER).stream()
                    .anyMatch(d -> d.lemma().equals("the") || d.lemma().equals("this"));
            return clause.kind() == Clause.Kind.NOMINAL
                    && definite
                    && clause.governor()
                            .flatMap(g -> granted.meaning(g.lemma()))
                            .isPresent();
        }

        /** "demanded an inquiry into the attack, in which two died": told of the attack, whatever it depends on. */
        private static boolean isToldOfWhich(Clause clause) {
            return clause.tense() == Clause.Tense.PAST
                    && clause.modality().isEmpty()
                    && !clause.negated()
                    && clause.obliques().stream().anyMatch(o -> o.word().is(PartOfSpeech.QUESTION_DETERMINER));
        }

        private void add(Figure figure, Optional<String> whole) {
            boolean again = inSentence.stream()
                    .anyMatch(t -> t.outcome() == figure.outcome()
                            && t.counted().span().overlaps(figure.counted().span()));
            if (again) {
                return;
            }
            inSentence.add(figure);
            Tally told = tally(figure, whole);
            Optional<Tally> before = repetitions.before(figure, told, found);
            Tally kept = before.map(b -> joined(b, told)).orElse(told);
            if (before.isPresent()) {
                found.set(found.indexOf(before.get()), kept);
            } else {
                found.add(kept);
            }
            repetitions.keep(kept.id(), figure);
            parts(figure).forEach(part -> add(part, Optional.of(kept.id())));
        }

        private static Tally joined(Tally first, Tally again) {
            List<Span> evidence = new ArrayList<>(first.evidence());
            evidence.addAll(again.evidence());
            return new Tally(
                    first.id(),
                    first.fate(),
                    first.of(),
                    first.count(),
                    first.claimedBy(),
                    new Tally.Links(
                            first.partOf(),
                            first.event().or(again::event),
                            first.links().statement().or(() -> again.links().statement())),
                    new Circumstances(
                            first.when().or(again::when), first.where().or(again::where)),
                    new Provenance(evidence, first.rule()));
        }

        private Tally tally(Figure figure, Optional<String> whole) {
            return new Tally(
                    "n" + (found.size() + 1),
                    new Tally.Fate(figure.outcome(), figure.trigger()),
                    noun(figure),
                    figure.counted().count(),
                    claimants(figure.words()),
                    new Tally.Links(
                            whole.or(() -> partOf(figure.head())), causes.event(figure), statement(figure.words())),
                    new Circumstances(when(figure.clause()), where(figure.clause())),
                    new Provenance(List.of(figure.words()), figure.rule()));
        }

        /** Those whom the sentence names out of a greater number: "nine people, including the mayor", "three monks, A, B and C". */
        private List<Figure> parts(Figure figure) {
            if (figure.isOne() || !CASUALTIES.contains(figure.outcome())) {
                return List.of();
            }
            List<Figure> found = new ArrayList<>();
            for (Word head : subsets.find(figure)) {
                counted(head, figure.outcome()).map(c -> figure.of(head, c)).ifPresent(found::add);
            }
            return found;
        }

        /** What is counted; for "six more" and "two" what the clause before counted, else people. */
        private Phrase noun(Figure figure) {
            Word head = plural(figure);
            if (head.isProperNoun() && figure.isOne() || head.isPronoun() || demonstratives.contains(head.lemma())) {
                return new Phrase(figure.isOne() ? "person" : "people", head.span());
            }
            if (forPeople.contains(head.lemma()) || casualtyWords.isOne(head)) {
                return new Phrase("people", head.span());
            }
            if (head.isNoun()
                    && !counts.read(head).map(c -> c.span().equals(head.span())).orElse(false)) {
                return plain(head);
            }
            Optional<Phrase> ofPhrase = head.children(Relation.PREPOSITION).stream()
                    .filter(p -> p.lemma().equals("of"))
                    .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                    .filter(t -> !t.isPronoun())
                    .map(TallyReader::plain)
                    .findFirst();
            return ofPhrase.or(() -> countedBefore(figure.clause()))
                    .orElseGet(() -> new Phrase("people", figure.counted().span()));
        }

        /** "took <b>17 pupils</b> hostage", whose plural the engine takes for what qualifies the singular behind it. */
        private static Word plural(Figure figure) {
            Word head = figure.head();
            boolean one = figure.isOne() || !head.is(PartOfSpeech.SINGULAR_NOUN);
            return head.children(Relation.MODIFIER).stream()
                    .filter(m -> !one && m.is(PartOfSpeech.PLURAL_NOUN))
                    .findFirst()
                    .orElse(head);
        }

        private Optional<Phrase> countedBefore(Clause clause) {
            return clause.link() != Link.CONJUNCT
                    ? Optional.empty()
                    : clause.above().stream()
                            .flatMap(a -> a.patients().stream())
                            .filter(p -> counts.read(p).isPresent())
                            .filter(p -> p.isNoun() && !demonstratives.contains(p.lemma()))
                            .map(TallyReader::plain)
                            .findFirst();
        }

        /** "12 people, including two children": the children are among the people. */
        private Optional<String> partOf(Word head) {
            Optional<Word> including = head.head()
                    .filter(p -> p.lemma().equals("include") || p.text().equals("including"));
            return including
                    .flatMap(Word::head)
                    .or(() -> subsets.whole(head))
                    .flatMap(whole -> found.stream()
                            .filter(t -> t.count().max().orElse(2) > 1)
                            .filter(t -> t.evidence().get(0).overlaps(whole.span()))
                            .map(Tally::id)
                            .findFirst());
        }

        private List<ActorReference> claimants(Span words) {
            Map<String, ActorReference> claimants = new LinkedHashMap<>();
            statements.stream()
                    .filter(s -> s.covers(words))
                    .flatMap(s -> s.source().speakers().stream())
                    .forEach(r -> claimants.putIfAbsent(r.actor(), r));
            return List.copyOf(claimants.values());
        }

        private Optional<String> statement(Span words) {
            return statements.stream()
                    .filter(s -> s.covers(words))
                    .map(Statement::id)
                    .reduce((a, b) -> b);
        }

        private Optional<Where> where(Clause clause) {
            Optional<Where> own = references.places().whereabouts(clause);
            boolean subordinate = clause.link() == Link.ADVERBIAL || clause.link() == Link.CONJUNCT;
            return own.isPresent() || !subordinate ? own : clause.above().flatMap(references.places()::whereabouts);
        }

        private Optional<When> when(Clause clause) {
            Optional<When> own = references.times().of(clause);
            boolean subordinate = clause.link() == Link.ADVERBIAL || clause.link() == Link.CONJUNCT;
            return own.isPresent() || !subordinate ? own : clause.above().flatMap(references.times()::of);
        }
    }
}
