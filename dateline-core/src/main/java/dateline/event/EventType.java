package dateline.event;

/**
 * The sixteen event types of PLOVER, as in its manual of 2021.
 *
 * <p>Source: Halterman, Bagozzi, Beger, Schrodt and Scarborough, "PLOVER and POLECAT" (2023).
 */
public enum EventType {
    /** Says it is willing or bound to cooperate later. */
    AGREE(1),
    /** Meetings, visits, talks, calls that happen. */
    CONSULT(1),
    /** Praise, endorsement, recognition, better ties. */
    SUPPORT(1),
    /** A concession in words. */
    CONCEDE(1),
    /** Mutual material exchange. */
    COOPERATE(2),
    /** Help mainly for the other's good. */
    AID(2),
    /** A concession in deeds: withdrawal, release. */
    RETREAT(2),
    /** Requests, appeals, demands, orders. */
    REQUEST(3),
    /** Criticism, allegations, charges, inquiries. */
    ACCUSE(3),
    /** Refusals, vetoes, defiance. */
    REJECT(3),
    /** Warnings and threats of harmful acts. */
    THREATEN(3),
    /** Collective civilian dissent in person. */
    PROTEST(4),
    /** Existing relations cut down. */
    SANCTION(4),
    /** Force made ready or moved, not used. */
    MOBILIZE(4),
    /** Repression or restriction short of violence. */
    COERCE(4),
    /** Acts that can do serious physical harm. */
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }
}
