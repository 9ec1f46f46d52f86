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
 * @param country ISO 3166-1 alpha-3 code; empty when that is not settled and for what lies in more than one
 * @param admin1 the region or state of the country that it lies in, as GeoNames writes it: "Ohio"
 * @param point where it lies; empty when that is not settled and for what is too large to have one
 * @param geonames its number in GeoNames
 * @param precision how exact the place is; {@code NONE} where it is not settled which place is meant
 * @param why what settled it, or why it is not settled, in words
 * @param mentions where it is named
 * @param rule which step decided
 */
public record Place(
        String id,
        String name,
        Use use,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Point> point,
        Optional<Integer> geonames,
        Precision precision,
        Optional<String> why,
        List<Span> mentions,
        String rule) {

    /** A place whose country alone is known. */
    public Place(
            String id, String name, Optional<String> country, Precision precision, List<Span> mentions, String rule) {
        this(
                id,
                name,
                Use.PLACE,
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                precision,
                Optional.empty(),
                mentions,
                rule);
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

    public Place numbered(int number) {
        return new Place("p" + number, name, use, country, admin1, point, geonames, precision, why, mentions, rule);
    }
}
