package dateline.register;

/**
 * What a report says of somebody in its own words: "U.K. Foreign Secretary Yvette Cooper".
 *
 * @param name the full name
 * @param title the office as printed
 * @param country of whom it is; empty when the report does not say
 * @param sectors PLOVER sectors of the office; empty when unknown
 * @param where the report and its day
 */
public record OfficeReport(String name, String title, String country, String sectors, Sighting where) {
    RoleHeld role() {
        return new RoleHeld(
                title,
                country,
                sectors,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                new Sightings(java.util.List.of(where)),
                "");
    }
}
