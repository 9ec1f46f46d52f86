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

    List<PhraseTemplate> phrases() {
        String which = FISCAL + "(?<which>" + ordinals.any() + ")[ -](?<part>{part-of-year})";
        return List.of(
                PhraseTemplate.of(
                        "quarter",
                        "(?:the (?=[\\w-]+ (?:\\w+ )?{part-of-year}\\b))?" + which
                                + "(?:(?: of|,)? (?:fiscal )?(?<year>\\d{4}))?",
                        this::quarter),
                PhraseTemplate.of("quarter", "(?:the )?(?<year>\\d{4})['’]?s? " + which, this::quarter),
                PhraseTemplate.of("quarter", which + " of (?<how>this|{without-the}) year", this::ofThatYear),
                PhraseTemplate.of("quarter", "(?<how>this|{without-the}) year['’]s " + which, this::ofThatYear),
                PhraseTemplate.of("quarter", "(?:the )?(?:comparable )?year-{ago} " + which, this::yearAgo),
                PhraseTemplate.of(
                        "quarter-told",
                        "the (?:{current+same} )?(?:quarter|period)(?! (?:of|between|when|that|under)\\b)|(?:that|this|{without-the}) quarter",
                        Quarters::reported),
                PhraseTemplate.of("year-ago", "the (?<year>\\d{4}) (?:quarter|period)", Quarters::ofYear),
                PhraseTemplate.of(
                        "year-ago",
                        "(?:year-{ago}|(?:the )?(?:{same} )?year-{ago} (?:quarter|period)|the {same} (?:quarter|period) (?:last year|a year {ago}|of last year)|last year['’]s (?:quarter|period)|the (?:quarter|period) a year {ago})",
                        Quarters::yearEarlier),
                PhraseTemplate.of("fiscal-year", "(?:the )?{fiscal}(?: year)? (?<year>\\d{4})", Quarters::fiscal));
    }

    private Optional<TimexValue> quarter(Matcher m, Anchor anchor) {
        Optional<Integer> year = Optional.ofNullable(m.group("year")).map(Integer::parseInt);
        return year.isPresent()
                ? Optional.of(part(m, year.get()))
                : anchor.fromPublished(Type.DATE, day -> part(m, latest(m, day, anchor)));
    }

    private Optional<TimexValue> ofThatYear(Matcher m, Anchor anchor) {
        int by = anchor.step(DirectionWords.of(m.group("how")));
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
            int by = anchor.step(words.substring(0, 4));
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
