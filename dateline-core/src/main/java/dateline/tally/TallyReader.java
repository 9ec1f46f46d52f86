package dateline.tally;

import dateline.event.Event;
import dateline.finding.Found;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place;
import dateline.provenance.Span;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.RuleBook;
import dateline.statement.Statement;
import dateline.tally.CountReader.Counted;
import dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers of people or things with what became of them, and who is said to have counted. Cards fill the slot {@code
 * <counted>}. Safe to share.
 */
public final class TallyReader {
    private static final Set<String> DEMONSTRATIVES = Set.of("more", "other", "one", "another");

    private final RuleBook cards;

    public TallyReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "tally", "outcome", Outcome.class);
    }

    public Found<Tally> read(References references, List<Statement> statements, List<Event> events) {
        return Found.of(new Attempt(references, statements, events).read());
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final List<Statement> statements;
        private final List<Event> events;
        private final List<Tally> found = new ArrayList<>();

        Attempt(References references, List<Statement> statements, List<Event> events) {
            this.references = references;
            this.statements = statements;
            this.events = events;
        }

        List<Tally> read() {
            for (Sentence sentence : references.article().sentences()) {
                for (Match match : cards.matches(sentence)) {
                    tallies(match);
                }
            }
            return found;
        }

        private void tallies(Match match) {
            Clause clause = match.clause();
            boolean unreal =
                    clause.modality().filter(m -> m != Modality.OBLIGATION).isPresent()
                            || clause.question()
                            || clause.marker().filter(m -> m.equals("if")).isPresent();
            if (unreal) {
                return;
            }
            for (Token head : match.slot("counted")) {
                Optional<Counted> counted = CountReader.of(clause.sentence(), head);
                boolean denied = clause.negated()
                        && counted.filter(c -> c.count().max().orElse(1) == 0).isEmpty();
                if (counted.isPresent() && !denied) {
                    add(match, head, counted.get());
                }
            }
        }

        private void add(Match match, Token head, Counted counted) {
            Clause clause = match.clause();
            Span words = counted.span().to(head.span()).to(match.triggerSpan());
            boolean again = found.stream()
                    .anyMatch(t -> t.evidence().get(0).overlaps(counted.span())
                            && t.outcome()
                                    == match.card()
                                            .means("outcome", Outcome.class)
                                            .orElseThrow());
            if (again) {
                return;
            }
            found.add(new Tally(
                    "n" + (found.size() + 1),
                    match.card().means("outcome", Outcome.class).orElseThrow(),
                    noun(clause, head),
                    counted.count(),
                    partOf(clause.sentence(), head),
                    claimants(words),
                    event(clause),
                    where(clause).map(Place::id),
                    when(clause),
                    List.of(words),
                    match.card().id()));
        }

        /** What is counted; for "six more" and "two" what the clause before counted, else people. */
        private String noun(Clause clause, Token head) {
            Sentence sentence = clause.sentence();
            if (head.pos().startsWith("NN")
                    && !CountReader.of(sentence, head)
                            .map(c -> c.span().equals(head.span()))
                            .orElse(false)) {
                return head.text().toLowerCase(Locale.ROOT);
            }
            Optional<String> ofPhrase = sentence.children(head, Relation.PREPOSITION).stream()
                    .filter(p -> p.lemma().equals("of"))
                    .flatMap(p -> sentence.children(p, Relation.PREPOSITION_OBJECT).stream())
                    .filter(t -> !t.isPronoun())
                    .map(t -> t.text().toLowerCase(Locale.ROOT))
                    .findFirst();
            return ofPhrase.or(() -> countedBefore(clause)).orElse("people");
        }

        private Optional<String> countedBefore(Clause clause) {
            return clause.link() != Link.CONJUNCT
                    ? Optional.empty()
                    : clause.above().stream()
                            .flatMap(a -> a.patients().stream())
                            .filter(p -> p.pos().startsWith("NN") && !DEMONSTRATIVES.contains(p.lemma()))
                            .map(p -> p.text().toLowerCase(Locale.ROOT))
                            .findFirst();
        }

        /** "12 people, including two children": the children are among the people. */
        private Optional<String> partOf(Sentence sentence, Token head) {
            Optional<Token> including = sentence.head(head)
                    .filter(p -> p.lemma().equals("include") || p.text().equals("including"));
            return including
                    .flatMap(sentence::head)
                    .flatMap(whole -> found.stream()
                            .filter(t -> t.evidence().get(0).overlaps(whole.span()))
                            .map(Tally::id)
                            .findFirst());
        }

        private List<String> claimants(Span words) {
            return statements.stream()
                    .filter(s -> s.covers(words))
                    .flatMap(s -> s.speakers().stream())
                    .distinct()
                    .toList();
        }

        /** The event told by the same predicate, else by one that governs it in the sentence. */
        private Optional<String> event(Clause clause) {
            Optional<Clause> at = Optional.of(clause);
            for (int steps = 0; steps < 4 && at.isPresent(); steps++) {
                Span predicate = at.get().predicate().span();
                Optional<String> event = events.stream()
                        .filter(e -> e.trigger().contains(predicate))
                        .map(Event::id)
                        .findFirst();
                if (event.isPresent()) {
                    return event;
                }
                at = at.get().above();
            }
            return Optional.empty();
        }

        private Optional<Place> where(Clause clause) {
            Optional<Place> own = references.places().of(clause);
            boolean subordinate = clause.link() == Link.ADVERBIAL || clause.link() == Link.CONJUNCT;
            return own.isPresent() || !subordinate ? own : clause.above().flatMap(references.places()::of);
        }

        private Optional<TimeInterval> when(Clause clause) {
            Optional<TimeInterval> own = references.times().of(clause);
            boolean subordinate = clause.link() == Link.ADVERBIAL || clause.link() == Link.CONJUNCT;
            return own.isPresent() || !subordinate ? own : clause.above().flatMap(references.times()::of);
        }
    }
}
