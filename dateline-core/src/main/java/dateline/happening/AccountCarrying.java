package dateline.happening;

import dateline.language.Sentence;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Place;
import dateline.record.Status;
import dateline.record.TimeExpression;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries day and place from a deed to the next, as long as one paragraph tells on in the same tense, by the same teller, and
 * names no other; into the next paragraph where one of those who took part goes on: "Protesters marched in Lima on Monday. Police fired tear gas."
 */
final class AccountCarrying {
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    /** Types that are done at a place, by people who are there. */
    private static final Set<EventType> ON_THE_SPOT =
            EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);

    private final References references;
    private final Draft draft;
    private final Sections sections;
    private final TellingReader tellings;
    private final Parties parties;

    AccountCarrying(References references, Draft draft, TellingReader tellings) {
        this.tellings = tellings;
        this.references = references;
        this.draft = draft;
        this.parties = new Parties(references.cast());
        this.sections = new Sections(references.article().article());
    }

    void carry() {
        Optional<Event> before = Optional.empty();
        for (Event event : inOrder()) {
            Event told = before.map(b -> carry(b, event)).orElse(event);
            draft.put(told);
            if (isToldOn(told)) {
                before = Optional.of(told);
            }
        }
    }

    private List<Event> inOrder() {
        return draft.events().stream()
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
    }

    private Event carry(Event before, Event event) {
        Optional<Sentence> here = references.article().around(event.trigger());
        Optional<Sentence> there = references.article().around(before.trigger());
        if (here.isEmpty() || there.isEmpty() || !isToldOn(event) || !goesOn(there.get(), here.get(), before, event)) {
            return event;
        }
        Circumstances own = event.circumstances();
        boolean elsewhere = own.where().isPresent() ? !isThere(before, own.where().get()) : namesPlace(here.get());
        Optional<When> when =
                own.when().or(() -> elsewhere || namesDay(here.get()) ? Optional.empty() : day(before));
        Optional<Where> where = own.where().or(() -> elsewhere ? Optional.empty() : place(before, event));
        return event.under(new Circumstances(when, where));
    }

    /** Whether a place can be that of the deed before, where that has one. */
    private boolean isThere(Event before, Where where) {
        Optional<Place> first = before.where().map(Where::place).flatMap(references.places()::withId);
        Optional<Place> second = references.places().withId(where.place());
        return first.isPresent() && second.isPresent() && PlaceAgreement.canBeSame(first.get(), second.get());
    }

    private static Optional<When> day(Event before) {
        return before.when().filter(Days::isDay).map(w -> w.carriedFrom(before.id()));
    }

    private static Optional<Where> place(Event before, Event event) {
        boolean both = ON_THE_SPOT.contains(before.type()) && ON_THE_SPOT.contains(event.type());
        return both ? before.where().map(w -> w.carriedFrom(before.id())) : Optional.empty();
    }

    /** A deed of the news itself. */
    private boolean isToldOn(Event event) {
        return Tenses.of(references, event).isPresent()
                && REAL.contains(event.status())
                && !event.background()
                && event.links().speech().isEmpty()
                && !tellings.isAnother(references, event);
    }

    private boolean goesOn(Sentence there, Sentence here, Event before, Event event) {
        boolean near = here.index() - there.index() <= 1
                && (sections.areOneParagraph(there, here)
                        || sections.areOne(there, here) && parties.isAnyShared(before, event))
                && Tenses.of(references, before).equals(Tenses.of(references, event));
        boolean teller = ActorReference.ids(event.accordingTo()).containsAll(ActorReference.ids(before.accordingTo()));
        return near && teller;
    }

    private boolean namesDay(Sentence sentence) {
        return references.times().in(sentence).stream()
                .anyMatch(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME);
    }

    private boolean namesPlace(Sentence sentence) {
        return sentence.words().stream().anyMatch(w -> references.places().at(w).isPresent());
    }
}
