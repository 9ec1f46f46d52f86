package dateline.knowledge.gazetteer;

import dateline.record.Place.Point;
import java.util.Optional;

/**
 * One place that a name may mean.
 *
 * @param geonames its number in GeoNames, 0 when that is not known
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code (KOS for Kosovo); empty for what lies in none, such as a sea
 * @param region the first level below the country, as GeoNames writes it: "Ohio"; empty when not known and for countries
 * @param district the second level: "Walker County"
 * @param point where it lies, to a hundredth of a degree (about a kilometre)
 * @param population how many live there, to about five in a hundred; 0 when not known. Of a region or district that the
 *     dump did not hold itself, how many live in its towns
 * @param main whether the name asked for is its own, not another it is also known by
 */
public record GazetteerEntry(
        int geonames,
        PlaceKind kind,
        Optional<String> country,
        Optional<String> region,
        Optional<String> district,
        Point point,
        long population,
        boolean main) {

    public double latitude() {
        return point.latitude();
    }

    public double longitude() {
        return point.longitude();
    }
}
