package dateline.happening;

import dateline.language.Sentence;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Place;
import dateline.record.Status;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a deed the day of the lead's, where the report goes on to tell of the same fight or march: one side of it says what the
 * other did, or those who took part are hurt or held. Not where the sentence names a time of its own, or tells of what was before.
 */
final class LeadDay {
    /** How many sentences the lead has. */
    private static final int LEAD = 2;

    /** How many sentences on the account of the lead reaches. */
    private static final int REACH = 12;

    private static final Set<EventType> DEEDS = EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    private final References references;
    private final Draft draft;
    private final Sections sections;
    private final TellingReader tellings;
    private final Parties parties;

    LeadDay(References references, Draft draft, TellingReader tellings) {
        this.tellings = tellings;
        this.references = references;
        this.draft = draft;
        this.parties = new Parties(references.cast());
        this.sections = new Sections(references.article().article());
    }

    void carry() {
        List<Event> leads = draft.events().stream()
                .filter(e -> isDeed(e) && e.when().filter(Days::isDay).isPresent())
                .filter(e -> sentence(e).filter(this::isLead).isPresent())
                .toList();
        leads.forEach(lead -> draft.events().forEach(e -> carry(lead, e)));
    }

    private void carry(Event lead, Event event) {
        Optional<Sentence> there = sentence(lead);
        Optional<Sentence> here = sentence(event);
        if (event.when().isEmpty()
                && isDeed(event)
                && !tellings.isAnother(references, event)
                && placesAgree(lead, event)
                && goesOn(there.orElseThrow(), here.orElseThrow())
                && isShared(lead, event)) {
            When day = lead.when().orElseThrow().carriedFrom(lead.id());
            draft.put(event.under(event.circumstances().at(day)));
        }
    }

    private boolean placesAgree(Event lead, Event event) {
        Optional<Place> one = lead.where().map(Where::place).flatMap(references.places()::withId);
        Optional<Place> other = event.where().map(Where::place).flatMap(references.places()::withId);
        return one.isEmpty() || other.isEmpty() || PlaceAgreement.canBeSame(one.get(), other.get());
    }

    private boolean isLead(Sentence sentence) {
        int before = 0;
        for (int i = 0; i < sentence.index() && before < LEAD; i++) {
            before += references.article().sentences().get(i).part().kind()
                            == sentence.part().kind()
                    ? 1
                    : 0;
        }
        return before < LEAD;
    }

    private boolean isDeed(Event event) {
        return DEEDS.contains(event.type())
                && REAL.contains(event.status())
                && !event.background()
                && Tenses.of(references, event).isPresent();
    }

    private boolean goesOn(Sentence lead, Sentence sentence) {
        return sentence.index() > lead.index()
                && sentence.index() - lead.index() <= REACH
                && sections.areOne(lead, sentence)
                && references.times().in(sentence).isEmpty();
    }

    /** Somebody takes part in both; or one side says what the other did. */
    private boolean isShared(Event lead, Event event) {
        Set<String> fighting = countries(lead);
        boolean claimed = !event.accordingTo().isEmpty()
                && lead.type() == event.type()
                && !countries(event).isEmpty()
                && fighting.containsAll(countries(event));
        return claimed || parties.isAnyShared(lead, event);
    }

    private Set<String> countries(Event event) {
        return Parties.all(event).stream()
                .flatMap(id -> references.cast().actor(id).country().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Sentence> sentence(Event event) {
        return references.article().around(event.trigger());
    }
}
