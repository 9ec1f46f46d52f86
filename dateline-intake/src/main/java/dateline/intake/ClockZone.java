package dateline.intake;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as dates are written with them: "Z", "+02:00", "GMT", "EST". */
final class ClockZone {
    /** Those of RFC 822, and of Europe's own that mean one offset wherever they are written. "IST" and "BST" do not. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3));

    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc)?(?<sign>[+-])(?<hours>\\d\\d?)(?::?(?<minutes>\\d\\d))?");

    private ClockZone() {}

    /** The offset that a zone means; empty where it means none or several. */
    static Optional<ZoneOffset> offset(String zone) {
        String small = zone.toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(small);
        return offset.matches()
                ? offset(offset)
                : Optional.ofNullable(HOURS.get(small)).map(ZoneOffset::ofHours);
    }

    private static Optional<ZoneOffset> offset(Matcher words) {
        int sign = words.group("sign").equals("-") ? -1 : 1;
        int hours = Integer.parseInt(words.group("hours"));
        int minutes = Optional.ofNullable(words.group("minutes"))
                .map(Integer::parseInt)
                .orElse(0);
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty(); // "+31:00" is no offset
        }
    }
}
