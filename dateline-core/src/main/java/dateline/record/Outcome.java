package dateline.record;

/** What became of the people or things that a tally counts. */
public enum Outcome {
    KILLED,
    INJURED,
    CRITICAL,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    EVACUATED,
    LAUNCHED,
    INTERCEPTED,
    DESTROYED,
    DAMAGED,
    CAPTURED,
    RELEASED
}
