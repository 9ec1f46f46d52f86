package dateline.place;

import dateline.provenance.Span;
import java.util.List;
import java.util.Optional;

/**
 * A named place, as far as names alone tell: without coordinates.
 *
 * @param id name in its reading: "p1"
 * @param name as the report first writes it: "Dnipropetrovsk region"
 * @param country ISO 3166-1 alpha-3 code; empty when the name alone does not settle it
 * @param precision how exact the place is
 * @param mentions where it is named
 * @param rule which step decided
 */
public record Place(
        String id, String name, Optional<String> country, Precision precision, List<Span> mentions, String rule) {

    /** How exact a place is. */
    public enum Precision {
        PLACE,
        DISTRICT,
        REGION,
        COUNTRY,
        NONE
    }
}
