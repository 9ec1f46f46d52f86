package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Quarters, halves and fiscal years as companies and treasuries tell them: "the third quarter", "the year-ago quarter", "the
 * first half of 1990", "fiscal 1989", and figures "a year earlier".
 */
final class Quarters {
    private static final String FISCAL = "(?:fiscal[ -])?";

    private final TimeVocabulary ordinals;

    Quarters(TimeVocabulary ordinals) {
        this.ordinals = ordinals;
    }

    List<TimePhrase> phrases() {
        String which = FISCAL + "(?<which>" + ordinals.any() + ")[ -](?<part>quarter|half)";
        return List.of(
                TimePhrase.of(
                        "quarter",
                        "(?:the (?=[\\w-]+ (?:\\w+ )?(?:quarter|half)\\b))?" + which
                                + "(?:(?: of|,)? (?:fiscal )?(?<year>\\d{4}))?",
                        this::quarter),
                TimePhrase.of("quarter", "(?:the )?(?<year>\\d{4})['’]?s? " + which, this::quarter),
                TimePhrase.of("quarter", which + " of (?<how>last|this|next) year", this::ofThatYear),
                TimePhrase.of("quarter", "(?<how>last|this|next) year['’]s " + which, this::ofThatYear),
                TimePhrase.of("quarter", "(?:the )?(?:comparable )?year-(?:ago|earlier) " + which, this::yearAgo),
                TimePhrase.of(
                        "quarter-told",
                        "the (?:(?:latest|recent|most recent|current|same|corresponding|comparable) )?(?:quarter|period)"
                                + "(?! (?:of|between|when|that|under)\\b)"
                                + "|(?:that|this|last|next) quarter",
                        Quarters::reported),
                TimePhrase.of("year-ago", "the (?<year>\\d{4}) (?:quarter|period)", Quarters::ofYear),
                TimePhrase.of(
                        "year-ago",
                        "(?:year-(?:ago|earlier)|(?:the )?(?:comparable |same |corresponding )?year-(?:ago|earlier) (?:quarter|period)"
                                + "|the (?:same|corresponding|comparable|like) (?:quarter|period) (?:last year|a year (?:ago|earlier)|of last year)"
                                + "|last year['’]s (?:quarter|period)|the (?:quarter|period) a year (?:ago|earlier))",
                        Quarters::yearEarlier),
                TimePhrase.of(
                        "fiscal-year", "(?:the )?(?:fiscal|financial)(?: year)? (?<year>\\d{4})", Quarters::fiscal));
    }

    private Optional<TimexValue> quarter(Matcher m, Anchor anchor) {
        Optional<Integer> year = Optional.ofNullable(m.group("year")).map(Integer::parseInt);
        return year.isPresent()
                ? Optional.of(part(m, year.get()))
                : anchor.fromPublished(Type.DATE, day -> part(m, latest(m, day, anchor)));
    }

    private Optional<TimexValue> ofThatYear(Matcher m, Anchor anchor) {
        int by = DirectionWords.step(DirectionWords.of(m.group("how")));
        return anchor.fromPublished(Type.DATE, day -> part(m, day.getYear() + by));
    }

    private Optional<TimexValue> yearAgo(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> part(m, latest(m, day, anchor) - 1));
    }

    private TimexValue part(Matcher m, int year) {
        int number = ordinals.number(m.group("which"));
        if (m.group("part").equalsIgnoreCase("quarter")) {
            return TimexValue.quarter(new Quarter(year, number));
        }
        boolean first = number == 1;
        return TimexValue.dated(year + (first ? "-H1" : "-H2"))
                .within(year + (first ? "-01" : "-07"), year + (first ? "-06" : "-12"));
    }

    /** Year of the last such quarter that has begun, or of the next when the clause looks ahead. */
    private int latest(Matcher m, LocalDate day, Anchor anchor) {
        int here =
                m.group("part").equalsIgnoreCase("quarter") ? Quarter.of(day).number() : (day.getMonthValue() + 5) / 6;
        int number = Math.min(ordinals.number(m.group("which")), m.group("part").equalsIgnoreCase("half") ? 2 : 4);
        if (number > here && !anchor.isAhead()) {
            return day.getYear() - 1;
        }
        boolean longOver = number < here - 1;
        return longOver && anchor.isAhead() ? day.getYear() + 1 : day.getYear();
    }

    /** The quarter that figures are told for; before any was told, the last full one. */
    private static Optional<TimexValue> reported(Matcher m, Anchor anchor) {
        String words = DirectionWords.of(m.group());
        if (words.matches("(?:this|last|next) quarter|the current quarter")) {
            int by = DirectionWords.step(words.substring(0, 4));
            return anchor.fromPublished(
                    Type.DATE, day -> TimexValue.quarter(Quarter.of(day).plus(by)));
        }
        if (words.endsWith("period") && anchor.told().quarter().isEmpty()) {
            return Optional.empty();
        }
        return quarterOf(anchor).map(TimexValue::quarter).or(() -> Optional.of(TimexValue.unresolved(Type.DATE)));
    }

    private static Optional<Quarter> quarterOf(Anchor anchor) {
        return anchor.told()
                .quarter()
                .or(() -> anchor.published().map(day -> Quarter.of(day).plus(-1)));
    }

    private static Optional<TimexValue> ofYear(Matcher m, Anchor anchor) {
        int year = Integer.parseInt(m.group("year"));
        return Optional.of(anchor.told()
                .quarter()
                .map(q -> TimexValue.quarter(new Quarter(year, q.number())))
                .orElseGet(() -> TimexValue.year(year)));
    }

    private static Optional<TimexValue> yearEarlier(Matcher m, Anchor anchor) {
        Optional<TimexValue> quarter = anchor.told().quarter().map(q -> TimexValue.quarter(q.yearsBefore(1)));
        return quarter.isPresent()
                ? quarter
                : anchor.fromPublished(
                        Type.DATE,
                        day -> DirectionWords.of(m.group()).endsWith("quarter")
                                ? TimexValue.quarter(Quarter.of(day).plus(-5))
                                : TimexValue.year(day.getYear() - 1));
    }

    private static Optional<TimexValue> fiscal(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.year(Integer.parseInt(m.group("year"))));
    }
}
