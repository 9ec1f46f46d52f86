package dateline.place.candidate;

import dateline.record.Place.Precision;

/** How much one place of a report speaks for another: the state that it lies in more than its country, a town nearby more than one far off. */
public final class Nearness {
    private Nearness() {}

    public static double score(Candidate one, Candidate other) {
        if (one.isWithin(other) || other.isWithin(one)) {
            Precision outer =
                    one.precision().ordinal() > other.precision().ordinal() ? one.precision() : other.precision();
            return switch (outer) {
                case COUNTRY -> 0.7;
                case REGION -> 1.6;
                case DISTRICT -> 2.2;
                default -> 2;
            };
        }
        double kilometres = one.kilometresTo(other);
        double near = kilometres < 150 ? 1.2 : kilometres < 400 ? 0.4 : 0;
        double shared = one.isInRegionOf(other) ? 0.8 : one.isInCountryOf(other) ? 0.25 : 0;
        return near + shared;
    }
}
