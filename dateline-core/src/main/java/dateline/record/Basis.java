package dateline.record;

/** How a record comes to one of its values. */
public enum Basis {
    /** Words of the record's own clause or phrase say it: "in <b>Gao</b>" of "a blast in Gao killed two". */
    SAID,
    /** It stands in a clause, a sentence or a record beside: the place of "he died there" is that of the blast before. */
    CARRIED,
    /** It follows from what the report is about: "the government" in a report of Mali. Always with a doubt. */
    FOCUS,
    /** The user's register says so. */
    REGISTER,
    /** It is the outlet that published the report. */
    PUBLISHER
}
