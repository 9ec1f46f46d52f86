package dateline.record;

import java.util.Locale;

/** The kinds of records that a reading holds. */
public enum RecordKind {
    /** {@link Actor}. */
    ACTOR,
    /** {@link Place}. */
    PLACE,
    /** {@link TimeExpression}. */
    TIME,
    /** {@link Statement}. */
    STATEMENT,
    /** {@link Event}. */
    EVENT,
    /** {@link Tally}. */
    TALLY,
    /** {@link Pledge}. */
    PLEDGE,
    /** {@link Talks}. */
    TALKS,
    /** {@link Position}. */
    POSITION,
    /** {@link Happening}. */
    HAPPENING;

    /** The word for several of it, as a reading lists them: "tallies". */
    public String plural() {
        return switch (this) {
            case TALLY -> "tallies";
            case TALKS -> "talks";
            default -> word() + "s";
        };
    }

    /** The word for it, as folders of knowledge and the command line write it: "event". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
