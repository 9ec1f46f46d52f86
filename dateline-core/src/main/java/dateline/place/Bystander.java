package dateline.place;

/** What a noun means that is often no actor but only a place or thing: "at the hospital", "11 drones", "on a mission". */
public enum Bystander {
    /** A building or region: "hospital". It acts in "the hospital said" and not in "at the hospital". */
    SITE,
    /** A vehicle or weapon: "drone". It never acts. */
    THING,
    /** A body that may be an undertaking or a post as well: "mission", "office". It acts where it does something or is somebody's. */
    ACT;

    /** By the word in a table: "thing", "act"; any other means a site. */
    public static Bystander named(String word) {
        return switch (word) {
            case "thing" -> THING;
            case "act" -> ACT;
            default -> SITE;
        };
    }
}
