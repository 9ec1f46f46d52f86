package dateline.tally;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which event of its sentence brought a figure about: the one its own predicate tells ("<b>killed</b> two"), one it
 * depends on it by a preposition ("died in the <b>shelling</b>"), one above it ("<b>opened fire</b>, killing two") or one told
 * with "when" below it ("died when troops <b>attacked</b>").
 */
final class CauseEvent {
    private static final Set<EventType> HARMFUL = EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);
    private static final Set<Outcome> CASUALTIES =
            EnumSet.of(Outcome.KILLED, Outcome.INJURED, Outcome.CRITICAL, Outcome.MISSING);

    private final List<Event> events;

    CauseEvent(List<Event> events) {
        this.events = events;
    }

    Optional<String> event(Figure figure) {
        Word predicate = figure.clause().predicate();
        Optional<Event> own = findAround(figure, predicate);
        Stream<Word> around = Stream.of(phrases(figure.clause()), above(figure), below(figure.clause()))
                .flatMap(List::stream);
        return own.or(() -> around.flatMap(t -> findAround(figure, t).stream()).findFirst())
                .map(Event::id);
    }

    private Optional<Event> findAround(Figure figure, Word word) {
        boolean casualties = CASUALTIES.contains(figure.outcome());
        return events.stream()
                .filter(e -> e.trigger().contains(word.span()))
                .filter(e -> !casualties || HARMFUL.contains(e.type()))
                .findFirst();
    }

    /** The nouns that depend on by a preposition: "in police firing", "during clashes". */
    private static List<Word> phrases(Clause clause) {
        List<Word> found = new ArrayList<>();
        for (Clause.Oblique oblique : clause.obliques()) {
            found.add(oblique.word());
            oblique.word().nominal().obliques().stream()
                    .filter(o ->
                            !o.preposition().equals("'s") && !o.preposition().equals("mod"))
                    .forEach(o -> found.add(o.word()));
        }
        found.addAll(clause.doers());
        return found;
    }

    /** The words that the predicate depends on, nearest first, each with its subject and its phrases. */
    private static List<Word> above(Figure figure) {
        List<Word> found = new ArrayList<>();
        Optional<Word> at = figure.clause().predicate().head();
        for (int steps = 0; steps < 6 && at.isPresent(); steps++) {
            found.add(at.get());
            at.get().clause().ifPresent(c -> {
                found.addAll(c.patients());
                found.addAll(phrases(c));
            });
            at = at.get().head();
        }
        return found;
    }

    /** The predicates and nouns of adverbial clauses: "when police opened fire". */
    private static List<Word> below(Clause clause) {
        return clause.predicate().children(Relation.ADVERBIAL_CLAUSE, Relation.PREPOSITION, Relation.CONJUNCT).stream()
                .flatMap(c -> c.subtree().stream())
                .toList();
    }
}
