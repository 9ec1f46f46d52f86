package dateline.record;

/**
 * Where on earth a place lies: a point in its middle.
 *
 * @param latitude in degrees, north is positive, to a hundredth
 * @param longitude in degrees, east is positive, to a hundredth
 */
public record Point(double latitude, double longitude) {}
