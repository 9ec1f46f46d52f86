package dateline.time;

import dateline.language.NumberWords;
import dateline.time.TimeExpression.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of time and what each means: calendar dates, weekdays, relative days, lengths, repetitions. Values follow
 * TIMEX3 (ISO-TimeML), as TimeBank annotates them.
 */
final class Grammar {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?"
                    + "|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.)";
    private static final String UNIT = "(?:minute|hour|day|week|month|quarter|year|decade|century)";
    private static final String UNITS =
            "(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))";
    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)";
    private static final String ABOUT =
            "(?:(?:nearly|almost|about|around|roughly|some|more than|over|less than|at least|just|only|up to|approximately) )?";
    private static final String PART = "(?:morning|afternoon|evening|night)";
    private static final Map<String, String> PARTS =
            Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI");
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

    /**
     * One sort of phrase.
     *
     * @param name what decided, as records tell it
     * @param pattern the phrase, in small letters
     * @param meaning what it means, told from an anchor
     */
    record Phrase(String name, Pattern pattern, BiFunction<Matcher, Anchor, Optional<Meaning>> meaning) {}

    /** In the order in which they are tried at one place; the longest match wins. */
    static final List<Phrase> PHRASES = List.of(
            phrase("iso-date", "(\\d{4})-(\\d{2})-(\\d{2})", (m, a) -> date(m.group(1), month(m.group(2)), m.group(3))),
            phrase(
                    "calendar-date",
                    "(?:" + WEEKDAY + ",? )?(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?! ?[:%]|\\d)",
                    (m, a) -> dayOfMonth(m.group(1), m.group(2), m.group(3), a)),
            phrase(
                    "calendar-date",
                    "(?:" + WEEKDAY + ",? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTH + ")(?:,? (\\d{4}))?",
                    (m, a) -> dayOfMonth(m.group(2), m.group(1), m.group(3), a)),
            phrase(
                    "calendar-month",
                    "(?:(?:early|late|mid)[ -])?(" + MONTH + "),?(?: of)? (\\d{4})",
                    (m, a) -> Optional.of(
                            Meaning.month(YearMonth.of(Integer.parseInt(m.group(2)), monthOf(m.group(1)))))),
            phrase(
                    "calendar-month",
                    "(?:(?:early|late|mid|last|this|next)[ -])?(january|february|april|june|july|august|september|october|november|december)",
                    (m, a) -> bareMonth(m, a)),
            phrase(
                    "calendar-month",
                    "(?<=\\b(?:in|since|last|until|by|during|early|late) )(march|may)(?= |,|\\.|$)",
                    (m, a) -> bareMonth(m, a)),
            phrase(
                    "year",
                    "(?:(?:early|late|mid)[ -])?(?<![\\d.,$€£-])((?:1[5-9]|20)\\d{2})(?![\\d%]|[.,:]\\d|-\\d| (?:people|troops|soldiers|drones|men|points|percent|dead))",
                    (m, a) -> Optional.of(Meaning.year(Integer.parseInt(m.group(1))))),
            phrase(
                    "decade",
                    "(?:the )?(?:(?:early|late|mid)[ -])?(1[5-9]\\d|20\\d)0'?s",
                    (m, a) -> Optional.of(Meaning.of(Type.DATE, m.group(1)))),
            phrase(
                    "weekday",
                    "(?:(?:(last|next|this|late|early|past) )?(" + WEEKDAY + ")(?: (" + PART + "))?)(?![a-z])",
                    Grammar::weekday),
            phrase(
                    "relative-day",
                    "(?:late |early |earlier |later )?(today|tomorrow|yesterday|tonight)(?: (" + PART + "))?",
                    Grammar::relativeDay),
            phrase(
                    "overnight",
                    "overnight",
                    (m, a) -> Optional.of(from(
                            a.published(),
                            day -> Meaning.between(day.minusDays(1) + "/" + day, day.minusDays(1), day),
                            Type.DATE))),
            phrase(
                    "part-of-day",
                    "this (" + PART + ")",
                    (m, a) -> Optional.of(
                            from(a.published(), day -> Meaning.partOfDay(day, part(m.group(1))), Type.TIME))),
            phrase(
                    "part-of-day",
                    "last (night|evening)",
                    (m, a) -> Optional.of(from(
                            a.published(), day -> Meaning.partOfDay(day.minusDays(1), part(m.group(1))), Type.TIME))),
            phrase(
                    "day-before",
                    "(?:(?:a|one) day earlier|the (?:day before|previous day)|the previous evening)",
                    (m, a) -> Optional.of(
                            from(a.last().or(a::published), day -> Meaning.day(day.minusDays(1)), Type.DATE))),
            phrase(
                    "day-after",
                    "(?:(?:a|one) day later|the (?:next|following) day|the day after)",
                    (m, a) -> Optional.of(
                            from(a.last().or(a::published), day -> Meaning.day(day.plusDays(1)), Type.DATE))),
            phrase(
                    "relative-unit",
                    "(?:earlier |later |late |early )?(last|next|this|past|previous|coming|current|the past|the previous|the coming|the current) (day|week|weekend|month|quarter|year|decade|century)",
                    Grammar::relativeUnit),
            phrase(
                    "season",
                    "(?:(last|next|this) |the )?(spring|summer|autumn|fall|winter)(?: of (\\d{4})| (\\d{4}))?(?! (?:in|to|from|by|on|of))",
                    Grammar::season),
            phrase(
                    "ago",
                    ABOUT + "(" + NUMBER + "|several|a few|many|some) (" + UNITS + ") (ago|earlier|later|before)",
                    Grammar::ago),
            phrase(
                    "past-length",
                    "(?:in |over |during |for )?the (?:past|last|next|coming|previous|first) (" + NUMBER
                            + "|several|few) (" + UNITS + ")",
                    Grammar::length),
            phrase(
                    "past-length",
                    "(?:past|last|next|coming) (" + NUMBER + "|several|few) (" + UNITS + ")",
                    Grammar::length),
            phrase(
                    "length",
                    ABOUT + "(" + NUMBER + ")[ -](" + UNITS + ")(?:-long)?(?:[ -]old)?(?: and a half)?",
                    Grammar::length),
            phrase(
                    "vague-length",
                    "(?:(?:several|many|a few|a couple of|recent|some|for) )(" + UNITS + ")(?! (?:ago|earlier|later))",
                    (m, a) -> Optional.of(
                            Meaning.of(Type.DURATION, (isClock(m.group(1)) ? "PTX" : "PX") + letter(m.group(1))))),
            phrase(
                    "vague-length",
                    "(hours|days|weeks|months|years|decades)(?! (?:ago|earlier|later|old))",
                    (m, a) -> Optional.of(
                            Meaning.of(Type.DURATION, (isClock(m.group(1)) ? "PTX" : "PX") + letter(m.group(1))))),
            phrase(
                    "now",
                    "(?:now|currently|at present|right now|at the moment|nowadays|these days)",
                    (m, a) -> Optional.of(Meaning.of(Type.DATE, "PRESENT_REF"))),
            phrase(
                    "past",
                    "(?:recently|lately|previously|formerly|in the past|the past|long ago|the recent past)",
                    (m, a) -> Optional.of(Meaning.of(Type.DATE, "PAST_REF"))),
            phrase(
                    "future",
                    "(?:in the future|the future|the near future|soon|in the coming (?:days|weeks|months|years))",
                    (m, a) -> Optional.of(Meaning.of(Type.DATE, "FUTURE_REF"))),
            phrase("clock", "(\\d{1,2})(?:[:.](\\d{2}))? ?(a\\.?m\\.?|p\\.?m\\.?)(?: [A-Z]{2,4})?", Grammar::clock),
            phrase("clock", "(\\d{1,2}):(\\d{2})(?: ?(?:gmt|utc|local time))?", Grammar::clock),
            phrase(
                    "noon",
                    "(noon|midnight|midday)",
                    (m, a) -> Optional.of(from(
                            a.published(),
                            day -> Meaning.partOfDay(day, m.group(1).equals("midnight") ? "24:00" : "12:00"),
                            Type.TIME))),
            phrase(
                    "repeated",
                    "(?:every|each) (" + UNIT + "|" + WEEKDAY + "|" + PART + ")",
                    (m, a) -> Optional.of(Meaning.of(Type.SET, repeated(m.group(1))))),
            phrase(
                    "repeated",
                    "(daily|weekly|monthly|quarterly|annually|yearly|annual)",
                    (m, a) -> Optional.of(Meaning.of(Type.SET, adverb(m.group(1))))),
            phrase(
                    "quarter",
                    "(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter(?: of (\\d{4}))?",
                    Grammar::quarter));

    private Grammar() {}

    private static Phrase phrase(String name, String pattern, BiFunction<Matcher, Anchor, Optional<Meaning>> meaning) {
        return new Phrase(
                name,
                Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE),
                meaning);
    }

    /** TIMEX3 code of a part of the day: "MO" for the morning. */
    private static String part(String name) {
        return PARTS.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static Meaning from(
            Optional<LocalDate> anchor, java.util.function.Function<LocalDate, Meaning> meaning, Type type) {
        return anchor.map(meaning).orElse(Meaning.unresolved(type));
    }

    private static int month(String digits) {
        return Integer.parseInt(digits);
    }

    private static int monthOf(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<Meaning> date(String year, int month, String day) {
        try {
            return Optional.of(Meaning.day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "June 31" is no day
        }
    }

    /** A day without a year is the nearest to the report, before it unless the clause tells of what is to come. */
    private static Optional<Meaning> dayOfMonth(String month, String day, String year, Anchor anchor) {
        if (year != null) {
            return date(year, monthOf(month), day);
        }
        if (anchor.published().isEmpty()) {
            return Optional.of(Meaning.unresolved(Type.DATE));
        }
        LocalDate published = anchor.published().get();
        Optional<Meaning> best = Optional.empty();
        long nearest = Long.MAX_VALUE;
        for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
            Optional<Meaning> candidate = date(Integer.toString(y), monthOf(month), day);
            if (candidate.isPresent()) {
                long days = ChronoUnit.DAYS.between(
                        published, LocalDate.parse(candidate.get().value().orElseThrow()));
                long distance = days > 0 && !anchor.future() ? days + 120 : Math.abs(days);
                if (distance < nearest) {
                    nearest = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static Optional<Meaning> bareMonth(Matcher m, Anchor anchor) {
        int month = monthOf(m.group(1));
        return Optional.of(from(
                anchor.published(),
                day -> {
                    YearMonth now = YearMonth.from(day);
                    YearMonth then = YearMonth.of(day.getYear(), month);
                    if (then.isAfter(now)
                            && !anchor.future()
                            && !m.group().toLowerCase(Locale.ROOT).startsWith("next")) {
                        then = then.minusYears(1);
                    } else if (then.isBefore(now) && anchor.future()) {
                        then = then.plusYears(1);
                    }
                    return Meaning.month(then);
                },
                Type.DATE));
    }

    private static Optional<Meaning> weekday(Matcher m, Anchor anchor) {
        DayOfWeek weekday = DayOfWeek.of(DAYS.indexOf(m.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
        String how = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        boolean forward = how.equals("next") || anchor.future() && !how.equals("last");
        return Optional.of(from(
                anchor.published(),
                day -> {
                    int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
                    LocalDate then = forward ? day.plusDays(Math.floorMod(-back, 7)) : day.minusDays(back);
                    if (how.equals("last") && back == 0) {
                        then = then.minusDays(7);
                    }
                    return m.group(3) == null ? Meaning.day(then) : Meaning.partOfDay(then, part(m.group(3)));
                },
                Type.DATE));
    }

    private static Optional<Meaning> relativeDay(Matcher m, Anchor anchor) {
        String word = m.group(1).toLowerCase(Locale.ROOT);
        int by = word.equals("tomorrow") ? 1 : word.equals("yesterday") ? -1 : 0;
        return Optional.of(from(
                anchor.published(),
                day -> {
                    LocalDate then = day.plusDays(by);
                    if (word.equals("tonight")) {
                        return Meaning.partOfDay(then, "NI");
                    }
                    return m.group(2) == null ? Meaning.day(then) : Meaning.partOfDay(then, part(m.group(2)));
                },
                Type.DATE));
    }

    private static Optional<Meaning> relativeUnit(Matcher m, Anchor anchor) {
        String how = m.group(1).toLowerCase(Locale.ROOT).replace("the ", "");
        String unit = m.group(2).toLowerCase(Locale.ROOT);
        int by = List.of("last", "past", "previous").contains(how)
                ? -1
                : List.of("next", "coming").contains(how) ? 1 : 0;
        return Optional.of(from(
                anchor.published(),
                day -> switch (unit) {
                    case "weekend" ->
                        Meaning.dated(Meaning.week(day.plusWeeks(by)) + "-WE").withoutDays();
                    case "quarter" -> {
                        LocalDate then = day.plusMonths(3L * by);
                        yield Meaning.of(Type.DATE, then.getYear() + "-Q" + ((then.getMonthValue() + 2) / 3));
                    }
                    default -> Meaning.shifted(day, by, unit(unit));
                },
                Type.DATE));
    }

    private static Optional<Meaning> season(Matcher m, Anchor anchor) {
        String year = m.group(3) != null ? m.group(3) : m.group(4);
        String code = SEASONS.get(m.group(2).toLowerCase(Locale.ROOT));
        if (year != null) {
            return Optional.of(Meaning.of(Type.DATE, year + "-" + code));
        }
        if (m.group(1) == null) {
            return m.group().toLowerCase(Locale.ROOT).startsWith("the ")
                            && !m.group(2).equalsIgnoreCase("fall")
                    ? Optional.of(
                            from(anchor.published(), d -> Meaning.of(Type.DATE, d.getYear() + "-" + code), Type.DATE))
                    : Optional.empty();
        }
        int by = m.group(1).equalsIgnoreCase("last") ? -1 : m.group(1).equalsIgnoreCase("next") ? 1 : 0;
        return Optional.of(from(
                anchor.published(), day -> Meaning.of(Type.DATE, (day.getYear() + by) + "-" + code), Type.DATE));
    }

    private static Optional<Meaning> ago(Matcher m, Anchor anchor) {
        String direction = m.group(3).toLowerCase(Locale.ROOT);
        OptionalDouble number = NumberWords.number(m.group(1));
        if (number.isEmpty()) {
            return Optional.of(Meaning.of(Type.DATE, direction.equals("later") ? "FUTURE_REF" : "PAST_REF"));
        }
        Optional<LocalDate> from =
                direction.equals("ago") ? anchor.published() : anchor.last().or(anchor::published);
        long by = Math.round(number.getAsDouble()) * (direction.equals("later") ? 1 : -1);
        if (isClock(m.group(2))) {
            return Optional.of(Meaning.of(Type.DATE, "PAST_REF"));
        }
        return Optional.of(from(from, day -> Meaning.shifted(day, by, unit(m.group(2))), Type.DATE));
    }

    private static Optional<Meaning> length(Matcher m, Anchor anchor) {
        OptionalDouble number = NumberWords.number(m.group(1));
        String amount = number.isEmpty() ? "X" : plain(number.getAsDouble());
        return Optional.of(Meaning.of(
                Type.DURATION, (isClock(m.group(2)) ? "PT" : "P") + times(amount, m.group(2)) + letter(m.group(2))));
    }

    /** TIMEX3 counts decades and centuries in years ("P10Y"), quarters as "P1Q". */
    private static String times(String amount, String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        boolean decades = small.startsWith("decade") || small.startsWith("centur");
        if (!decades || amount.equals("X")) {
            return amount;
        }
        return plain(Double.parseDouble(amount));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    private static boolean isClock(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        return small.startsWith("hour") || small.startsWith("minute");
    }

    private static String letter(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        if (small.startsWith("decade")) {
            return "DE";
        }
        return small.startsWith("centur") ? "CE" : small.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static ChronoUnit unit(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("day")) {
            return ChronoUnit.DAYS;
        }
        if (small.startsWith("week")) {
            return ChronoUnit.WEEKS;
        }
        if (small.startsWith("month") || small.startsWith("quarter")) {
            return ChronoUnit.MONTHS;
        }
        if (small.startsWith("decade")) {
            return ChronoUnit.DECADES;
        }
        return small.startsWith("centur") ? ChronoUnit.CENTURIES : ChronoUnit.YEARS;
    }

    private static Optional<Meaning> clock(Matcher m, Anchor anchor) {
        int hour = Integer.parseInt(m.group(1));
        boolean afternoon = m.groupCount() > 2
                && m.group(3) != null
                && m.group(3).toLowerCase(Locale.ROOT).startsWith("p");
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        int full = afternoon && hour < 12 ? hour + 12 : hour;
        if (full > 24 || minute > 59) {
            return Optional.empty();
        }
        String time = String.format(Locale.ROOT, "%02d:%02d", full, minute);
        return Optional.of(from(anchor.last().or(anchor::published), day -> Meaning.partOfDay(day, time), Type.TIME));
    }

    private static String repeated(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        int weekday = DAYS.indexOf(small.substring(0, 3));
        if (weekday >= 0 && small.endsWith("day") && !small.equals("day")) {
            return "XXXX-WXX-" + (weekday + 1);
        }
        return PARTS.containsKey(small)
                ? "XXXX-XX-XXT" + PARTS.get(small)
                : (isClock(small) ? "PT1" : "P1") + letter(small);
    }

    private static String adverb(String word) {
        return Map.of("daily", "P1D", "weekly", "P1W", "monthly", "P1M", "quarterly", "P1Q")
                .getOrDefault(word.toLowerCase(Locale.ROOT), "P1Y");
    }

    private static Optional<Meaning> quarter(Matcher m, Anchor anchor) {
        int quarter = List.of("fi", "se", "th", "fo", "1s", "2n", "3r", "4t")
                                .indexOf(m.group(1).substring(0, 2).toLowerCase(Locale.ROOT))
                        % 4
                + 1;
        Optional<String> year =
                Optional.ofNullable(m.group(2)).or(() -> anchor.published().map(d -> Integer.toString(d.getYear())));
        return Optional.of(
                year.map(y -> Meaning.of(Type.DATE, y + "-Q" + quarter)).orElse(Meaning.unresolved(Type.DATE)));
    }
}
