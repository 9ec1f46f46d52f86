package dateline.happening;

import dateline.happening.Telling.Reference;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Place;
import dateline.record.Place.Precision;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two tellings can mean the same act, and how much speaks for it. What contradicts keeps them apart: another day,
 * another place, another doer, another weapon, "another" itself. That nothing contradicts is not enough to join them.
 */
final class TellingAgreement {
    /** Types of act that consist in saying something; who says it twice has said two things unless they are alike. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE);

    private final References references;
    private final Parties parties;
    private final Draft draft;
    private final Map<String, String> rounds = new HashMap<>();

    TellingAgreement(References references, Draft draft) {
        this.references = references;
        this.parties = new Parties(references.cast());
        this.draft = draft;
        draft.talks().forEach(k -> k.events().forEach(e -> rounds.put(e, k.id())));
    }

    /** Whether both tell of one round of talks. */
    boolean isOneRound(Telling one, Telling other) {
        Optional<String> round = round(one);
        return round.isPresent() && round.equals(round(other));
    }

    private Optional<String> round(Telling telling) {
        return telling.event().map(Event::id).map(rounds::get);
    }

    /** Whether nothing that the two say speaks against it. */
    boolean canBeSame(Telling earlier, Telling later) {
        boolean twoOfOneSentence = earlier.sentence() == later.sentence() && earlier.isEvent() && later.isEvent();
        return !twoOfOneSentence
                && later.reference() != Reference.ANOTHER
                && !Collections.disjoint(earlier.types(), later.types())
                && weaponsAgree(earlier, later)
                && daysAgree(earlier, later)
                && placesAgree(earlier, later)
                && sidesAgree(earlier, later)
                && recencyAgrees(earlier, later);
    }

    private static boolean weaponsAgree(Telling one, Telling other) {
        return one.weapon().isEmpty()
                || other.weapon().isEmpty()
                || one.weapon().equals(other.weapon())
                || areKin(one.weapon().get(), other.weapon().get());
    }

    /** A drone strike is an air strike; who blows himself up uses explosives. */
    private static boolean areKin(String one, String other) {
        Set<String> both = Set.of(one, other);
        return both.equals(Set.of("aerial", "drone"))
                || both.equals(Set.of("explosives", "suicide-attack"))
                || both.equals(Set.of("explosives", "heavy-weapons"));
    }

    private static boolean recencyAgrees(Telling one, Telling other) {
        boolean both = one.isEvent() && other.isEvent();
        return !both || one.event().get().background() == other.event().get().background();
    }

    boolean daysAgree(Telling one, Telling other) {
        Optional<When> a = one.circumstances().when();
        Optional<When> b = other.circumstances().when();
        return a.isEmpty() || b.isEmpty() || Days.overlap(a.get(), b.get());
    }

    private boolean placesAgree(Telling one, Telling other) {
        Optional<Place> a = place(one);
        Optional<Place> b = place(other);
        return a.isEmpty() || b.isEmpty() || PlaceAgreement.canBeSame(a.get(), b.get());
    }

    private Optional<Place> place(Telling telling) {
        return telling.circumstances().where().map(Where::place).flatMap(references.places()::withId);
    }

    private boolean sidesAgree(Telling one, Telling other) {
        if (!one.isEvent() || !other.isEvent()) {
            return true;
        }
        Event a = one.event().get();
        Event b = other.event().get();
        boolean spoken = SPOKEN.contains(a.type());
        boolean victims = a.type() == EventType.ASSAULT
                ? countriesAgree(a.targets(), b.targets())
                : sideAgrees(a.targets(), b.targets(), spoken);
        boolean speakers = !spoken || !a.sources().isEmpty() && !b.sources().isEmpty();
        return speakers && sideAgrees(a.sources(), b.sources(), spoken) && victims;
    }

    /** One telling of an attack counts the pupils, another the guards; they are of one country. */
    private boolean countriesAgree(List<String> one, List<String> other) {
        Set<String> countries = countries(one);
        Set<String> others = countries(other);
        return countries.isEmpty() || others.isEmpty() || !Collections.disjoint(countries, others);
    }

    private Set<String> countries(List<String> actors) {
        return actors.stream()
                .flatMap(id -> references.cast().actor(id).country().stream())
                .collect(Collectors.toSet());
    }

    private boolean sideAgrees(List<String> one, List<String> other, boolean same) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> same ? a.equals(b) : mayBe(a, b)));
    }

    /** "Russia" and "Russian drones", "gunmen" and "the rebels"; never two people by name. */
    private boolean mayBe(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Actor a = references.cast().actor(one);
        Actor b = references.cast().actor(other);
        boolean people = a.kind() == Actor.Kind.PERSON && b.kind() == Actor.Kind.PERSON;
        boolean countries =
                a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
        boolean sectors =
                a.sectors().isEmpty() || b.sectors().isEmpty() || !Collections.disjoint(a.sectors(), b.sectors());
        boolean named = isNamed(a) && isNamed(b);
        return !people && !named && countries && sectors;
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.COUNTRY;
    }

    /** How much speaks for it: what both name, the rarer the more. */
    double evidence(Telling earlier, Telling later) {
        double sum = pointing(later);
        sum += sameLemma(earlier, later) ? 0.7 : 0;
        sum += sameDay(earlier, later) ? 0.8 : 0;
        sum += samePlace(earlier, later);
        sum += shared(sources(earlier), sources(later), 0.9);
        sum += shared(targets(earlier), targets(later), 0.9);
        sum += figures(earlier, later);
        sum += isSameThing(earlier, later) ? 1 : 0;
        sum += earlier.weapon().isPresent() && earlier.weapon().equals(later.weapon()) ? 0.3 : 0;
        return sum;
    }

    private static double pointing(Telling later) {
        return switch (later.reference()) {
            case TAKEN_UP, TAKEN_UP_TOGETHER -> 2;
            case DEFINED -> 1.2;
            case ANOTHER, OPEN -> 0;
        };
    }

    private static boolean sameLemma(Telling one, Telling other) {
        return one.head().lemma().equals(other.head().lemma());
    }

    /** "set fire to <b>an oil depot</b> … attacked <b>the depot</b>". */
    private static boolean isSameThing(Telling one, Telling other) {
        List<String> things =
                objects(one).filter(w -> !w.isProperNoun()).map(Word::lemma).toList();
        return objects(other)
                .filter(w -> w.children(Relation.DETERMINER).stream()
                        .anyMatch(d -> d.lemma().equals("the")))
                .anyMatch(w -> things.contains(w.lemma()));
    }

    private static Stream<Word> objects(Telling telling) {
        Clause clause = telling.head().clause().orElseGet(telling.head()::nominal);
        return Stream.concat(
                        clause.patients().stream(), clause.obliques().stream().map(Clause.Oblique::word))
                .filter(w -> w.isNoun() && !w.is(EntityKind.DATE));
    }

    private static boolean sameDay(Telling one, Telling other) {
        return one.circumstances()
                .when()
                .flatMap(When::start)
                .filter(d -> other.circumstances()
                        .when()
                        .flatMap(When::start)
                        .filter(d::equals)
                        .isPresent())
                .isPresent();
    }

    private double samePlace(Telling one, Telling other) {
        Optional<Place> a = place(one);
        Optional<Place> b = place(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean same = a.get().id().equals(b.get().id());
        return !same ? 0.4 : a.get().precision() == Precision.COUNTRY ? 0.4 : 1.2;
    }

    private static List<String> sources(Telling telling) {
        return telling.event().map(Event::sources).orElse(List.of());
    }

    private static List<String> targets(Telling telling) {
        return telling.event().map(Event::targets).orElse(List.of());
    }

    private double shared(List<String> one, List<String> other, double weight) {
        return parties.isAnyShared(one, other) ? weight : 0;
    }

    /** Equal numbers of one outcome; the larger they are, the less likely by chance. */
    private double figures(Telling one, Telling other) {
        Set<String> figures = figures(one);
        figures.retainAll(figures(other));
        return figures.isEmpty() ? 0 : 1.5;
    }

    private Set<String> figures(Telling telling) {
        Set<String> found = new HashSet<>();
        List<Tally> tallies = telling.event().map(Event::id).map(draft::tallies).orElse(List.of());
        for (Tally tally : tallies) {
            OptionalLong count = tally.count().min();
            if (count.isPresent()
                    && count.getAsLong() > 1
                    && count.equals(tally.count().max())) {
                found.add(tally.outcome() + " " + count.getAsLong());
            }
        }
        return found;
    }
}
