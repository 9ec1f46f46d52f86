package dateline.export.gdelt;

import dateline.export.NameMention;
import dateline.export.Wording;
import dateline.record.Actor;
import dateline.record.Place;
import dateline.record.Reading;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who and what is called by name, and where, in code points. */
final class GkgNames {
    private final Reading reading;
    private final Wording wording;

    GkgNames(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
    }

    /** The names of actors of a kind, each once: V1PERSONS, V1ORGANIZATIONS. */
    String plain(Actor.Kind kind) {
        return GkgText.blocks(actors(a -> a.kind() == kind)
                .map(m -> GkgText.field(m.name()))
                .distinct()
                .toList());
    }

    /** Each time that an actor of a kind is named: V2ENHANCEDPERSONS, V2ENHANCEDORGANIZATIONS. */
    String enhanced(Actor.Kind kind) {
        return blocks(actors(a -> a.kind() == kind));
    }

    /** Each time that a person, an organisation, a country or a place is named: V2.1ALLNAMES. */
    String all() {
        Stream<NameMention> actors = actors(a ->
                a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.ORGANIZATION || a.kind() == Actor.Kind.COUNTRY);
        return blocks(Stream.concat(actors, places().flatMap(GkgNames::mentions)));
    }

    /** The places, each once: V1LOCATIONS. */
    String locations() {
        return GkgText.blocks(
                places().map(p -> GkgPlace.fields(Optional.of(p))).distinct().toList());
    }

    /** Each time that a place is named: V2ENHANCEDLOCATIONS. */
    String enhancedLocations() {
        return GkgText.blocks(places().flatMap(
                        p -> p.mentions().stream().map(m -> new PlaceMention(p, wording.start(m))))
                .sorted(Comparator.comparingInt(PlaceMention::position))
                .map(m -> GkgPlace.enhancedFields(m.place()) + "#" + m.position())
                .toList());
    }

    /** Those that say where; not those that stand for a party, are adjectives or parts of other names. */
    private Stream<Place> places() {
        return reading.places().stream().filter(p -> p.use() == Place.Use.PLACE);
    }

    private record PlaceMention(Place place, int position) {}

    private Stream<NameMention> actors(Predicate<Actor> asked) {
        return reading.actors().stream().filter(asked).flatMap(a -> NameMention.of(a, reading.article()).stream());
    }

    private static Stream<NameMention> mentions(Place place) {
        return place.mentions().stream().map(m -> new NameMention(place.name(), m));
    }

    private String blocks(Stream<NameMention> mentions) {
        return GkgText.blocks(mentions.sorted(Comparator.comparing(NameMention::span))
                .map(m -> GkgText.field(m.name()) + "," + wording.start(m.span()))
                .distinct()
                .toList());
    }
}
