package dateline.record;

/** What became of an act that a report speaks of. */
public enum Status {
    /** "Chad shelled a village." */
    HAPPENED,
    /** "Chad is shelling a village." */
    ONGOING,
    /** "Chad will shell the village." */
    PLANNED,
    /** "Chad threatened to shell a village." */
    THREATENED,
    /** "If Chad shells a village …" */
    HYPOTHETICAL,
    /** "Chad did not shell a village." */
    DENIED
}
