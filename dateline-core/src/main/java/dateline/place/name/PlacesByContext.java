package dateline.place.name;

import dateline.language.EntityKind;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that our tables or the gazetteer know, where the words around or the rest of the report speak for a place: "near
 * Ternivka". Safe to share.
 */
final class PlacesByContext {
    private static final Set<String> BEFORE_STATES = Set.of(",", "in");

    private final NameTables tables;
    private final NonPlaces nonPlaces;
    private final ToponymMaker toponyms;

    private final PlaceClues clues;

    PlacesByContext(NameTables tables, NonPlaces nonPlaces, ToponymMaker toponyms, PlaceClues clues) {
        this.clues = clues;
        this.tables = tables;
        this.nonPlaces = nonPlaces;
        this.toponyms = toponyms;
    }

    Optional<Toponym> find(NameWords name, ListedName listed, NameContext context) {
        if (!clues.leaveApart(name)) {
            return isPartOfName(name, listed, context) ? Optional.of(toponyms.part(name, listed)) : Optional.empty();
        }
        boolean place = !isNone(name, listed, context) && isPlace(name, listed, context);
        return place ? Optional.of(toponyms.whole(name, listed)) : Optional.empty();
    }

    /** "Laurel" of "the Laurel County Detention Center", which the engine took for no name at all. */
    private static boolean isPartOfName(NameWords name, ListedName listed, NameContext context) {
        boolean unnamed = name.words().stream().allMatch(w -> w.is(EntityKind.NONE) && w.isProperNoun());
        boolean begins = name.previous().filter(w -> w.isProperNoun()).isEmpty();
        return unnamed && begins && (listed.is(name) || Divisions.include(name) || context.accepts(name));
    }

    private boolean isNone(NameWords name, ListedName listed, NameContext context) {
        boolean surname = context.hasSurname(name.last().text()) && !clues.introduce(name);
        return !listed.is(name) && (isOther(name) || NonPlaces.isInitials(name))
                || surname
                || nonPlaces.isListed(name)
                || clues.nameADisease(name);
    }

    private static boolean isOther(NameWords name) {
        return name.have(
                EntityKind.DATE,
                EntityKind.TIME,
                EntityKind.EVENT,
                EntityKind.WORK_OF_ART,
                EntityKind.LAW,
                EntityKind.LANGUAGE,
                EntityKind.PRODUCT,
                EntityKind.NATIONALITY);
    }

    private boolean isPlace(NameWords name, ListedName listed, NameContext context) {
        boolean person = name.have(EntityKind.PERSON);
        boolean strictly = person || name.from() == 0;
        return (strictly ? clues.introduce(name) : clues.introduceWeakly(name))
                || !person && context.accepts(name)
                || clues.follow(name)
                || listed.is(name) && (!person || listed.isCountryOrCapital())
                || isFollowedByState(name);
    }

    /** "Greenville, S.C.", "Ternivka in Ukraine". */
    private boolean isFollowedByState(NameWords name) {
        return name.next().filter(w -> BEFORE_STATES.contains(w.text())).isPresent()
                && name.after(2).filter(tables::isStateOrCountry).isPresent();
    }
}
