package dateline.factuality;

import dateline.record.Status;
import java.util.Locale;

/** What a governing word makes of an act, as {@code event/status.tsv} names it. */
enum GovernorEffect {
    HAPPENED,
    ONGOING,
    PLANNED,
    THREATENED,
    HYPOTHETICAL,
    DENIED,
    /** The act is what its governor is. */
    SAME,
    /** Did not come about; where that is denied it did ("failed to prevent the attack"). */
    AVERTED,
    /** Done where it is reported of the past ("was able to leave"), else possible. */
    ABLE,
    /** "had to <b>open</b> fire": done, unless it is reported in another's words. */
    NEEDED,
    /** "did not say that they <b>left</b>", "not correct to say that": left open where the report is denied. */
    TOLD,
    /** "dismissed <b>claims</b> that they left": denied where the act is itself a report, else done. */
    REFUTED;

    static GovernorEffect named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The status of an act whose governor has another status: what it would be if the governor happens, turned round where that
     * is denied. Only for effects that are a status.
     */
    Status under(Status governor) {
        if (governor != Status.DENIED || this == HYPOTHETICAL) {
            return Status.valueOf(name());
        }
        return this == DENIED ? Status.HYPOTHETICAL : Status.DENIED; // "did not rule out", "does not plan"
    }
}
