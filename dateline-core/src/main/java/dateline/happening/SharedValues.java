package dateline.happening;

import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Place;
import dateline.record.Support;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives each telling of an act what the others tell of it: day, place, doer and victim. What it says itself stays. A doer or
 * victim that only somebody claims is given to none but tellings by the same claimant.
 */
final class SharedValues {
    private final References references;
    private final Draft draft;

    SharedValues(References references, Draft draft) {
        this.references = references;
        this.draft = draft;
    }

    void share(Act act) {
        if (act.tellings().size() < 2) {
            return;
        }
        Optional<When> day = day(act);
        Optional<Where> place = place(act);
        for (String id : act.events()) {
            Event event = draft.event(id).orElseThrow();
            Circumstances own = event.circumstances();
            draft.put(event.under(
                    new Circumstances(own.when().or(() -> day), own.where().or(() -> place))));
        }
        act.events().forEach(id -> share(id, act));
    }

    /** The first day that a telling gives, else the first longer time. */
    private Optional<When> day(Act act) {
        List<When> all = act.tellings().stream()
                .flatMap(t -> circumstances(t).when().map(w -> carried(t, w)).stream())
                .toList();
        return all.stream()
                .filter(Days::isDay)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static When carried(Telling telling, When when) {
        return telling.event()
                .map(e -> when.carriedFrom(e.id()))
                .orElseGet(() ->
                        new When(when.time(), when.start(), when.end(), when.part(), Support.carried(when.span())));
    }

    /** The finest place that a telling gives. */
    private Optional<Where> place(Act act) {
        return act.tellings().stream()
                .flatMap(t -> circumstances(t).where().map(w -> carried(t, w)).stream())
                .reduce((a, b) -> isFiner(b, a) ? b : a);
    }

    private static Where carried(Telling telling, Where where) {
        return telling.event()
                .map(e -> where.carriedFrom(e.id()))
                .orElseGet(() ->
                        new Where(where.place(), Support.carried(where.support().span())));
    }

    private boolean isFiner(Where one, Where other) {
        Optional<Place> a = references.places().withId(one.place());
        Optional<Place> b = references.places().withId(other.place());
        return a.isPresent() && b.isPresent() && PlaceAgreement.isFiner(a.get(), b.get());
    }

    private Circumstances circumstances(Telling telling) {
        return telling.event()
                .map(Event::id)
                .flatMap(draft::event)
                .map(Event::circumstances)
                .orElse(telling.circumstances());
    }

    private void share(String id, Act act) {
        Event event = draft.event(id).orElseThrow();
        List<Event> others = act.events().stream()
                .filter(o -> !o.equals(id))
                .flatMap(o -> draft.event(o).stream())
                .filter(o -> isByTheSame(o, event))
                .toList();
        if (event.type() == EventType.CONSULT) {
            draft.put(met(event, others));
        } else if (isTakingUp(id, act)) {
            draft.put(sided(event, others));
        }
    }

    /** Whether a telling points to the act that the others tell of; what is only alike has sides of its own. */
    private static boolean isTakingUp(String id, Act act) {
        return act.tellings().stream()
                .filter(t -> t.event().filter(e -> e.id().equals(id)).isPresent())
                .anyMatch(
                        t -> t.reference() == Telling.Reference.TAKEN_UP || t.reference() == Telling.Reference.DEFINED);
    }

    /** Told by the report itself, or by those who tell of the other. */
    private static boolean isByTheSame(Event giver, Event taker) {
        return ActorReference.ids(taker.accordingTo()).containsAll(ActorReference.ids(giver.accordingTo()));
    }

    private Event sided(Event event, List<Event> others) {
        Event.Sides own = event.sides();
        List<ActorReference> sources =
                own.sources().isEmpty() ? given(event, others, Event.Sides::sources, "sources") : own.sources();
        List<ActorReference> targets =
                own.targets().isEmpty() ? given(event, others, Event.Sides::targets, "targets") : own.targets();
        boolean selfish = !ActorReference.ids(sources).isEmpty()
                && ActorReference.ids(sources).equals(ActorReference.ids(targets))
                && !own.sources().equals(own.targets());
        return selfish ? event : event.between(new Event.Sides(sources, targets));
    }

    private List<ActorReference> given(
            Event event, List<Event> others, Function<Event.Sides, List<ActorReference>> side, String field) {
        Optional<Event> giver = others.stream()
                .filter(o ->
                        side.apply(o.sides()).stream().anyMatch(r -> r.support().isSaid()))
                .findFirst();
        giver.ifPresent(g -> draft.doubt(Doubt.ofValue(
                event.id(),
                field,
                event.trigger(),
                "nobody is named here; taken from " + g.id() + ", which tells of the same act")));
        return giver.map(g -> carried(side.apply(g.sides()), g.id())).orElse(List.of());
    }

    private static List<ActorReference> carried(List<ActorReference> references, String from) {
        return references.stream()
                .map(r -> new ActorReference(r.actor(), r.support().carriedFrom(from)))
                .toList();
    }

    /** All who met, where a telling names only one side of them: "after talks with the envoys". */
    private Event met(Event event, List<Event> others) {
        boolean oneSided = event.sources().isEmpty() || event.targets().isEmpty();
        Optional<Event> whole = others.stream()
                .filter(o -> o.sources().size() > 1 && o.sources().equals(o.targets()))
                .findFirst();
        if (!oneSided || whole.isEmpty()) {
            return event;
        }
        Map<String, ActorReference> all = new LinkedHashMap<>();
        own(event).forEach(r -> all.put(r.actor(), r));
        carried(whole.get().sides().sources(), whole.get().id()).forEach(r -> all.putIfAbsent(r.actor(), r));
        List<ActorReference> parties = List.copyOf(all.values());
        return event.between(new Event.Sides(parties, parties));
    }

    private static List<ActorReference> own(Event event) {
        List<ActorReference> own = new ArrayList<>(event.sides().sources());
        own.addAll(event.sides().targets());
        return own;
    }
}
