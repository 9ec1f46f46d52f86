package dateline.intake;

import dateline.record.Doubt;
import dateline.record.Published;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which agencies, archives, feeds and spreadsheets write a day, with or without an hour. */
final class DateForms {
    private static final List<DateForms> ALL = List.of(
            new DateForms("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)", DateForms::numbers),
            new DateForms("(?<year>\\d{4})/(?<month>\\d\\d?)/(?<day>\\d\\d?)", DateForms::numbers),
            new DateForms("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)", DateForms::numbers),
            new DateForms(
                    "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[A-Z]{3,9})\\.?,?[ -](?<year>\\d{4})",
                    DateForms::words),
            new DateForms(
                    "(?<month>[A-Z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})", DateForms::words),
            new DateForms("(?<month>\\d{1,2})[/.-](?<day>\\d{1,2})[/.-](?<year>\\d{4})", DateForms::eitherOrder));

    private static final Pattern SERIAL = Pattern.compile("(?<days>\\d{5})(?:\\.\\d+)?");

    /** Day 0 of Excel, which counts a February 29 in 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int MONTHS = 12;

    private final Pattern pattern;
    private final Order order;

    /** How the figures of a form make a day. */
    @FunctionalInterface
    private interface Order {
        LocalDate day(Matcher found);
    }

    private DateForms(String date, Order order) {
        this.pattern = Pattern.compile(
                "(?:(?<weekday>[A-Z]{3,9})\\.?,?\\s+)?" + date
                        + "(?:,?\\s+(?<after>[A-Z]{3,9}))?(?<hour>\\W.*|T?\\d.*)?",
                Pattern.CASE_INSENSITIVE);
        this.order = order;
    }

    static GivenDate read(String given) throws IntakeException {
        String words = given.strip().replace('\u00a0', ' ');
        try {
            Matcher serial = SERIAL.matcher(words);
            if (serial.matches()) {
                return serial(words, Integer.parseInt(serial.group("days")));
            }
            for (DateForms form : ALL) {
                Matcher found = form.pattern.matcher(words);
                if (found.matches()) {
                    return form.date(words, found);
                }
            }
        } catch (DateTimeException e) {
            throw refused(words, ": " + e.getMessage());
        }
        throw refused(words, "");
    }

    private static GivenDate serial(String words, int days) {
        return new GivenDate(
                Published.given(SERIAL_ZERO.plusDays(days)),
                doubt(words, "was taken for a number of Excel, which counts days from 1900 and knows no time zones"));
    }

    private GivenDate date(String words, Matcher found) {
        LocalDate day = order.day(found);
        checkWeekday(found.group("weekday"), day);
        checkWeekday(found.group("after"), day);
        Optional<GivenHour> hour = Optional.ofNullable(found.group("hour")).map(GivenHour::read);
        Optional<OffsetDateTime> instant = hour.flatMap(h -> h.on(day));
        return new GivenDate(
                instant.map(Published::given).orElseGet(() -> Published.given(day)),
                hour.filter(h -> instant.isEmpty()).flatMap(h -> doubt(words, withoutOffset(h))));
    }

    private static String withoutOffset(GivenHour hour) {
        return hour.zone()
                        .map(z -> "names the time zone \"" + z + "\", of which the offset is not known")
                        .orElse("names no time zone")
                + "; only its day was kept";
    }

    // ---- days

    private static LocalDate numbers(Matcher found) {
        return LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
    }

    private static LocalDate words(Matcher found) {
        return LocalDate.of(
                number(found, "year"), named(Month.values(), found.group("month"), "month"), number(found, "day"));
    }

    /** "13/12/2025" can only be of December; "03/12/2025" is of March in one country and of December in another. */
    private static LocalDate eitherOrder(Matcher found) {
        int year = number(found, "year");
        int one = number(found, "month");
        int other = number(found, "day");
        if (one <= MONTHS && other <= MONTHS && one != other) {
            throw new DateTimeException("it is " + LocalDate.of(year, other, one) + " in some countries, "
                    + LocalDate.of(year, one, other) + " in others");
        }
        return one > MONTHS ? LocalDate.of(year, other, one) : LocalDate.of(year, one, other);
    }

    private static int number(Matcher found, String name) {
        return Integer.parseInt(found.group(name));
    }

    private static void checkWeekday(@org.jspecify.annotations.Nullable String word, LocalDate day) {
        if (word != null && named(DayOfWeek.values(), word, "day of the week") != day.getDayOfWeek()) {
            String right = day.getDayOfWeek().name();
            throw new DateTimeException(
                    day + " is a " + right.charAt(0) + right.substring(1).toLowerCase(Locale.ROOT));
        }
    }

    /** "Dec", "Sept", "December". */
    private static <E extends Enum<E>> E named(E[] names, String word, String kind) {
        return Arrays.stream(names)
                .filter(n -> n.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("\"" + word + "\" is no " + kind));
    }

    // ---- what is said of them

    private static Optional<Doubt> doubt(String words, String why) {
        return Optional.of(Doubt.ofArticle("the time of publication \"" + words + "\" " + why));
    }

    private static IntakeException refused(String words, String why) {
        return new IntakeException(
                "expected a day or an instant such as 2025-12-03, 2025-12-03T14:05:00Z or \"December 3, 2025 2:05 PM GMT\","
                        + " found \"" + words + "\"" + why + "; write it so, or leave it out");
    }
}
