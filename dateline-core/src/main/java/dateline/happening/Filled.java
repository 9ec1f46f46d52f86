package dateline.happening;

import dateline.record.Circumstances;

/** Circumstances of one record, filled with those of another where it has none. */
final class Filled {
    private Filled() {}

    /** With what the record of this id knows. */
    static Circumstances with(Circumstances own, Circumstances other, String from) {
        return new Circumstances(
                own.when().or(() -> other.when().map(w -> w.carriedFrom(from))),
                own.where().or(() -> other.where().map(w -> w.carriedFrom(from))));
    }
}
