package dateline.language;

/** What sort of thing a name or figure in a sentence stands for: the kinds of OntoNotes 5, in words. */
public enum EntityKind {
    PERSON,
    /** "Malian", "Catholic". */
    NATIONALITY,
    ORGANIZATION,
    /** Countries, regions, towns: "Mali". */
    POLITY,
    /** Other places: "the Niger". */
    LOCATION,
    /** Buildings, bridges, airports. */
    FACILITY,
    PRODUCT,
    EVENT,
    WORK_OF_ART,
    LAW,
    LANGUAGE,
    DATE,
    TIME,
    PERCENT,
    MONEY,
    QUANTITY,
    ORDINAL,
    CARDINAL,
    /** It belongs to no name and no figure. */
    NONE
}
