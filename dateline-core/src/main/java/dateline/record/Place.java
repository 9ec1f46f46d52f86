package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * A named place. Where it lies is told only as far as the report and the gazetteer settle it: "Ternivka in Ukraine's
 * Dnipropetrovsk region" has a point, "Springfield" in a report that names no state has none, and {@code why} says so.
 *
 * @param id name in its reading: "p1"
 * @param name as the report first writes it: "Dnipropetrovsk region"
 * @param use what the name does where it stands
 * @param location where it lies, as far as that is settled
 * @param precision how exact the place is; {@code NONE} where it is not settled which place is meant
 * @param why what settled it, or why it is not settled, in words
 * @param mentions where it is named
 * @param rule which step decided
 */
public record Place(
        String id,
        String name,
        Use use,
        Location location,
        Precision precision,
        Optional<String> why,
        List<Span> mentions,
        String rule)
        implements ReportRecord {

    public Place {
        mentions = List.copyOf(mentions);
    }

    /**
     * Where a place lies.
     *
     * @param country ISO 3166-1 alpha-3 code; empty when that is not settled and for what lies in more than one
     * @param admin1 the region or state of the country that it lies in, as GeoNames writes it: "Ohio"
     * @param point where it lies; empty when that is not settled and for what is too large to have one
     * @param geonames its number in GeoNames
     */
    public record Location(
            Optional<String> country, Optional<String> admin1, Optional<Point> point, Optional<Integer> geonames) {
        /** Of which no more than the country is known. */
        public static Location inCountry(Optional<String> country) {
            return new Location(country, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** What the name of a place does where it stands. */
    public enum Use {
        /** Says where: "in Kyiv". */
        PLACE,
        /** Means those who act for it: "Kyiv said", "the U.S. envoy". */
        PARTY,
        /** Says of whom or from where something is: "French troops". */
        ADJECTIVE,
        /** Is a part of another name: "Georgetown University". */
        PART
    }

    /** How exact a place is. */
    public enum Precision {
        PLACE,
        DISTRICT,
        REGION,
        COUNTRY,
        NONE
    }

    /** Code of the country that it lies in. */
    public Optional<String> country() {
        return location.country();
    }

    /** The region or state that it lies in. */
    public Optional<String> admin1() {
        return location.admin1();
    }

    /** Where it lies. */
    public Optional<Point> point() {
        return location.point();
    }

    /** Its number in GeoNames. */
    public Optional<Integer> geonames() {
        return location.geonames();
    }

    /** The same place under another id. */
    public Place named(String other) {
        return new Place(other, name, use, location, precision, why, mentions, rule);
    }

    /** Where it is named. */
    @Override
    public List<Span> evidence() {
        return mentions;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PLACE;
    }

    /**
     * Where on earth a place lies: a point in its middle.
     *
     * @param latitude in degrees, north is positive, to a hundredth
     * @param longitude in degrees, east is positive, to a hundredth
     */
    public record Point(double latitude, double longitude) {}
}
