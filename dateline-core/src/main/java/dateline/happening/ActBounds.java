package dateline.happening;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Tense;
import dateline.language.Word;
import dateline.record.Event;
import dateline.record.Published;
import dateline.record.Status;
import dateline.record.Support;
import dateline.record.TimeExpression;
import dateline.record.When;
import dateline.reference.References;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds what has gone on for some time: "since it was invaded in 2022, it has been given tents" is from 2022 to the day of the
 * report, and what happened "this year" was not after that day.
 */
final class ActBounds {
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    private static final String SINCE = "since";

    private final References references;
    private final Optional<String> today;
    private final Set<String> comparing;

    ActBounds(References references, ListedWords lists) {
        this.comparing = lists.named("comparing-times");
        this.references = references;
        this.today =
                references.article().article().published().map(Published::date).map(Object::toString);
    }

    /** The same event within its bounds. */
    Event bounded(Event event) {
        if (today.isEmpty() || !REAL.contains(event.status())) {
            return event;
        }
        Optional<When> when = since(event).or(() -> event.when().map(this::untilToday));
        return when.map(w -> event.under(event.circumstances().at(w))).orElse(event);
    }

    /** A period that holds the day of the report ends there. */
    private When untilToday(When when) {
        boolean open = when.start()
                        .filter(s ->
                                s.length() < today.get().length() && today.get().startsWith(s))
                        .isPresent()
                && when.end().equals(when.start());
        return open ? new When(when.time(), when.start(), today, when.part(), when.support()) : when;
    }

    /** Of "has done" with a time after "since", or in a clause with it. */
    private Optional<When> since(Event event) {
        return TellingReader.head(references, event)
                .flatMap(h -> h.clauseAround())
                .filter(c -> c.perfect() && c.tense() == Tense.PRESENT)
                .flatMap(this::beginning)
                .flatMap(TimeExpression::when)
                .map(w -> new When(w.time(), w.start(), today, Optional.empty(), Support.said(w.span())));
    }

    private Optional<TimeExpression> beginning(Clause clause) {
        boolean compared = clause.sentence().words().stream().anyMatch(w -> comparing.contains(w.lemma()));
        return references.times().in(clause.sentence()).stream()
                .filter(t -> !compared && isAfterSince(t, clause)) // "the first meeting since 2009"
                .findFirst();
    }

    private static boolean isAfterSince(TimeExpression time, Clause clause) {
        return clause.sentence().words().stream()
                .filter(w -> time.span().contains(w.span()))
                .anyMatch(w -> isAfterSince(w, clause));
    }

    private static boolean isAfterSince(Word time, Clause clause) {
        boolean bound = time.index() > 0
                && clause.sentence().word(time.index() - 1).lemma().equals(SINCE)
                && time.clauseAround().filter(clause::equals).isPresent();
        boolean within = time.clauseAround()
                .filter(c -> c.link() == Link.ADVERBIAL
                        && c.marker().filter(SINCE::equals).isPresent())
                .flatMap(Clause::above)
                .filter(clause::equals)
                .isPresent();
        return bound || within;
    }
}
