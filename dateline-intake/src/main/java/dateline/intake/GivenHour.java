package dateline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hour behind a day: "T14:05:00Z", " 2:05 PM GMT", "140500+0100".
 *
 * @param time by the clock of the place
 * @param zone the time zone as it is written; empty where none is
 */
record GivenHour(LocalTime time, Optional<String> zone) {
    private static final int NOON = 12;
    private static final int NANO_DIGITS = 9;

    private static final String END = "(?:[.,](?<fraction>\\d{1,9}))?(?:\\s*(?<half>[AP])\\.?M\\.?)?"
            + "(?:\\s*(?<zone>[+-]\\d\\d(?::?\\d\\d)?|[A-Z]+(?: [A-Z]+){0,3}(?:[+-]\\d\\d?(?::?\\d\\d)?)?)(?:\\s*\\([A-Z]+\\))?)?";

    private static final List<Pattern> FORMS = List.of(
            form("(?:T|,?\\s+(?:at\\s+)?)(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?:[:.](?<second>\\d\\d))?" + END),
            form("T?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?" + END));

    private static Pattern form(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The hour in words.
     *
     * @throws DateTimeException if they are none
     */
    static GivenHour read(String words) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(words);
            if (found.matches()) {
                return new GivenHour(time(found), Optional.ofNullable(found.group("zone")));
            }
        }
        throw new DateTimeException("\"" + words.strip() + "\" is no hour");
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half");
        return LocalTime.of(
                half == null ? hour : full(hour, half),
                Integer.parseInt(found.group("minute")),
                part(found, "second").map(Integer::parseInt).orElse(0),
                part(found, "fraction").map(GivenHour::nanos).orElse(0));
    }

    private static Optional<String> part(Matcher found, String name) {
        return Optional.ofNullable(found.group(name));
    }

    private static int nanos(String fraction) {
        return Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
    }

    private static int full(int hour, String half) {
        if (hour < 1 || hour > NOON) {
            throw new DateTimeException(hour + " is no hour of half a day");
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    /** The moment on a day; empty where no offset is told with the hour, as it is not guessed. */
    Optional<OffsetDateTime> on(LocalDate day) {
        return zone.flatMap(ClockZone::offset).map(offset -> OffsetDateTime.of(day, time, offset));
    }
}
