package dateline.place.candidate;

import dateline.knowledge.gazetteer.Distance;
import dateline.knowledge.gazetteer.GazetteerEntry;
import dateline.record.Place.Point;
import dateline.record.Place.Precision;
import java.util.Optional;

/**
 * What a name may mean, out of the gazetteer or out of our own tables.
 *
 * @param precision how exact it is
 * @param country ISO 3166-1 alpha-3 code
 * @param region the region that it lies in, or that it is
 * @param point a point in its middle
 * @param geonames its number in GeoNames, 0 when not known
 * @param prior how likely the name means it when nothing else is known: the higher the likelier
 * @param population of towns and divisions, about
 */
public record Candidate(
        Precision precision,
        Optional<String> country,
        Optional<String> region,
        Optional<Point> point,
        int geonames,
        double prior,
        long population) {

    static Candidate read(GazetteerEntry entry, Optional<String> country) {
        Precision precision = switch (entry.kind()) {
            case COUNTRY -> Precision.COUNTRY;
            case REGION, WATER, LAND, AREA -> Precision.REGION;
            case DISTRICT -> Precision.DISTRICT;
            default -> Precision.PLACE;
        };
        return new Candidate(
                precision,
                country,
                entry.region(),
                Optional.of(new Point(entry.latitude(), entry.longitude())),
                entry.geonames(),
                prior(entry),
                entry.population());
    }

    /** A tenfold population counts one; what bears the name only beside its own counts less. */
    private static double prior(GazetteerEntry entry) {
        double prior = Math.log10(Math.max(100, entry.population())) - 2;
        double kind = switch (entry.kind()) {
            case COUNTRY -> 3;
            case CAPITAL -> 1.5;
            case SEAT -> 0.5;
            case REGION -> 0.2;
            case QUARTER -> -0.7;
            case DISTRICT -> -1;
            default -> 0;
        };
        return prior + kind + (entry.main() ? 0.5 : -0.3);
    }

    public boolean isTown() {
        return precision == Precision.PLACE;
    }

    /** How far apart two of them are in kilometres; without end when one of them has no point. */
    public double kilometresTo(Candidate other) {
        if (point.isEmpty() || other.point.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        Point here = point.get();
        Point there = other.point.get();
        return Distance.kilometres(here.latitude(), here.longitude(), there.latitude(), there.longitude());
    }

    boolean isInCountryOf(Candidate other) {
        return country.isPresent() && country.equals(other.country);
    }

    boolean isInRegionOf(Candidate other) {
        return isInCountryOf(other) && region.isPresent() && region.equals(other.region);
    }

    /** Whether it lies within the other: a town in a region, a region in a country, a quarter close to its town. */
    public boolean isWithin(Candidate other) {
        if (other == this || precision.ordinal() > other.precision.ordinal()) {
            return false;
        }
        return switch (other.precision) {
            case COUNTRY -> isInCountryOf(other);
            case REGION ->
                isInRegionOf(other) || other.region.isEmpty() && isInCountryOf(other) && kilometresTo(other) < 400;
            case DISTRICT -> isInRegionOf(other) && kilometresTo(other) < 80;
            case PLACE -> kilometresTo(other) < 60;
            case NONE -> false;
        };
    }
}
