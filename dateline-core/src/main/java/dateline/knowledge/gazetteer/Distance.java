package dateline.knowledge.gazetteer;

/** Distances on a round earth, which are off by half a percent at most. */
public final class Distance {
    private static final double DIAMETER = 12_742.0176;

    private Distance() {}

    /** Between two points in degrees, in kilometres: Kyiv to Moscow is about 755. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double up = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double along = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double part =
                up * up + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * along * along;
        return DIAMETER * Math.asin(Math.min(1, Math.sqrt(part)));
    }
}
