package dateline.time.phrase;

import dateline.language.NumberWords;
import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Years and what is longer: "1998", "nineteen ninety-six", "the 1990s", "the nineties", "the 20th century". */
final class Years {
    private static final String FIGURES = "(?<year>(?:1[0-9]|20)\\d{2})";
    private static final String NO_COUNT =
            "(?![\\d%]|[.,:]\\d|-\\d| (?:people|troops|soldiers|drones|men|women|points|percent|dead"
                    + "|civilians|refugees|shares|miles|kilometers|km|jobs|dollars|homes|houses|feet|meters|tons|tonnes)\\b)";
    private static final String SPELLED =
            "(?:nineteen|twenty)[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen)";

    /** A year in four figures or in words: "1996", "nineteen ninety-six". */
    static final String ANY = "(?:\\d{4}|" + SPELLED + ")";

    private static final Map<String, Integer> NAMED = Map.of(
            "twenties", 192,
            "thirties", 193,
            "forties", 194,
            "fifties", 195,
            "sixties", 196,
            "seventies", 197,
            "eighties", 198,
            "nineties", 199);

    private Years() {}

    static List<TimePhrase> phrases() {
        return List.of(
                TimePhrase.of(
                        "year",
                        "(?:(?<![\\d.,$€£/-])|(?<=\\b(?:mid|late|early|pre|post)-))" + FIGURES
                                + "(?: and beyond| or (?:later|earlier|beyond)|(?= and beyond))?" + NO_COUNT,
                        Years::year),
                TimePhrase.of("year", "(?:pre|post)-" + FIGURES, Years::year),
                TimePhrase.of("year", "the year (?<year>\\d{4})", Years::year),
                TimePhrase.of(
                        "year",
                        "(?<year>" + SPELLED + ")(?! (?:people|men|percent|years|days|hours|minutes))",
                        Years::spelled),
                TimePhrase.of("year", "the year two thousand", (m, a) -> Optional.of(TimexValue.year(2000))),
                TimePhrase.of("year", "(?<bc>\\d{1,4}) b\\.?c\\b\\.?(?=\\W|$)", Years::beforeChrist),
                TimePhrase.of(
                        "decade",
                        "(?:the )?(?:(?<edge>early|late|mid)[ -])?(?<figures>1\\d\\d|20\\d)0['’]?s",
                        Years::decade),
                TimePhrase.of(
                        "decade", "the (?:(?:early|late|mid)[ -])?['’](?<figures>[2-9])0s", Years::decadeOfCentury),
                TimePhrase.of(
                        "decade",
                        "the (?:(?:early|late|mid)[ -])?(?<named>" + String.join("|", NAMED.keySet()) + ")",
                        Years::named),
                TimePhrase.of(
                        "century",
                        "(?:the )?(?:(?:early|late|mid)[ -])?(?<number>\\d{1,2})(?:st|nd|rd|th)[ -]century(?! [bB]\\.?[cC])",
                        Years::century));
    }

    private static Optional<TimexValue> year(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.year(Integer.parseInt(m.group("year"))));
    }

    private static Optional<TimexValue> spelled(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.year(number(m.group("year"))));
    }

    /** The year that figures or words give. */
    static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String[] parts = DirectionWords.of(words).split("[ -]", 2);
        OptionalDouble rest = NumberWords.number(parts[1].replace(' ', '-'));
        return (parts[0].equals("nineteen") ? 1900 : 2000) + (int) rest.orElse(0);
    }

    private static Optional<TimexValue> beforeChrist(Matcher m, Anchor anchor) {
        String value = String.format(Locale.ROOT, "BC%04d", Integer.parseInt(m.group("bc")));
        return Optional.of(TimexValue.of(Type.DATE, value));
    }

    private static Optional<TimexValue> decade(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.decade(Integer.parseInt(m.group("figures"))));
    }

    private static Optional<TimexValue> decadeOfCentury(Matcher m, Anchor anchor) {
        return Optional.of(TimexValue.decade(190 + Integer.parseInt(m.group("figures"))));
    }

    private static Optional<TimexValue> named(Matcher m, Anchor anchor) {
        return Optional.ofNullable(NAMED.get(DirectionWords.of(m.group("named"))))
                .map(TimexValue::decade);
    }

    private static Optional<TimexValue> century(Matcher m, Anchor anchor) {
        int number = Integer.parseInt(m.group("number"));
        return number == 0 ? Optional.empty() : Optional.of(TimexValue.century(number - 1));
    }
}
