package dateline.knowledge.gazetteer;

/** What sort of place a gazetteer's entry is, by GeoNames' feature codes. */
public enum PlaceKind {
    /** A state or dependent territory: "PCLI". */
    COUNTRY,
    /** The first level below the country, as Ohio or Dnipropetrovsk Oblast: "ADM1". */
    REGION,
    /** A lower level, as Walker County: "ADM2" to "ADM5". */
    DISTRICT,
    /** The seat of a country's government: "PPLC". */
    CAPITAL,
    /** The seat of a region: "PPLA". */
    SEAT,
    /** Any other city, town or village. */
    TOWN,
    /** A part of a town, as Harlem: "PPLX". */
    QUARTER,
    /** A sea, lake, river or bay: class "H". */
    WATER,
    /** An island, mountain or valley: class "T". */
    LAND,
    /** A park, a continent, a named stretch of land: class "L". */
    AREA;

    /** Whether it is a populated place. */
    public boolean isTown() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }
}
