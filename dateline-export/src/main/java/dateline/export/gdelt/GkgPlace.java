package dateline.export.gdelt;

import dateline.record.Place;
import java.util.Optional;

/**
 * A place in the fields of the GKG. Of a {@link Place} name, country, rank and often coordinates are known; codes of
 * regions and feature ids (which are not GeoNames') stay empty.
 */
final class GkgPlace {
    private static final String UNKNOWN = "0";

    private GkgPlace() {}

    /** Type, name, country, ADM1, latitude, longitude, feature id; for no place the type 0 and nothing. */
    static String fields(Optional<Place> place) {
        return place.map(p -> beginning(p) + "##" + point(p) + "#").orElse(UNKNOWN + "######");
    }

    /** As in the enhanced cell: with ADM2 after ADM1. */
    static String enhancedFields(Place place) {
        return beginning(place) + "###" + point(place) + "#";
    }

    /** Latitude and longitude. */
    private static String point(Place place) {
        return place.point().map(p -> p.latitude() + "#" + p.longitude()).orElse("#");
    }

    private static String beginning(Place place) {
        return type(place) + "#" + GkgText.field(place.name()) + "#"
                + place.country().flatMap(Fips::of).orElse("");
    }

    /** 1 country, 2 US state, 3 US city or landmark, 4 city or landmark elsewhere, 5 region elsewhere; 0 where open. */
    private static String type(Place place) {
        boolean american = place.country().filter("USA"::equals).isPresent();
        return switch (place.precision()) {
            case COUNTRY -> "1";
            case REGION -> place.country().isEmpty() ? UNKNOWN : american ? "2" : "5";
            case PLACE -> place.country().isEmpty() ? UNKNOWN : american ? "3" : "4";
            case DISTRICT, NONE -> UNKNOWN;
        };
    }
}
