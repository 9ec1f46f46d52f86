package dateline.place.name;

import dateline.language.EntityKind;
import dateline.place.candidate.Candidates;
import java.util.Optional;

/** Finds places inside the names of bodies: "Georgetown University", "the Bank of England". Safe to share. */
final class PlacesInBodies {
    private final Candidates candidates;
    private final ToponymMaker toponyms;

    private final PlaceClues clues;
    private final NonPlaces nonPlaces;

    PlacesInBodies(Candidates candidates, ToponymMaker toponyms, PlaceClues clues, NonPlaces nonPlaces) {
        this.nonPlaces = nonPlaces;
        this.clues = clues;
        this.candidates = candidates;
        this.toponyms = toponyms;
    }

    Optional<Toponym> find(NameWords name, ListedName listed, NameContext context) {
        if (!name.areAll(EntityKind.ORGANIZATION) || isNone(name, listed, context)) {
            return Optional.empty();
        }
        boolean alone = name.areWholeEntity();
        boolean place = isPlace(name, listed, context) || alone && clues.introduce(name);
        if (!place) {
            return Optional.empty();
        }
        return Optional.of(alone ? toponyms.whole(name, listed) : toponyms.part(name, listed));
    }

    private boolean isNone(NameWords name, ListedName listed, NameContext context) {
        return !listed.is(name) && (NonPlaces.isInitials(name) || nonPlaces.isSurname(name, context));
    }

    private boolean isPlace(NameWords name, ListedName listed, NameContext context) {
        return listed.is(name)
                || context.accepts(name)
                || Divisions.include(name)
                || candidates.isLargeTown(name.text());
    }
}
