package dateline.time.phrase;

import dateline.language.NumberWords;
import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Years and what is longer: "1998", "nineteen ninety-six", "the 1990s", "the nineties", "the 20th century". */
final class Years {
    private static final String FIGURES = "(?<year>(?:1[0-9]|20)\\d{2})";
    private static final String NO_COUNT = "(?![\\d%]|[.,:]\\d|-\\d| {counted}\\b)";
    private static final String SPELLED = "(?:nineteen|twenty)[ -](?:{tens}(?:[ -]{digit})?|{teen})";

    /** A year in four figures or in words: "1996", "nineteen ninety-six". */
    static final String ANY = "(?:\\d{4}|" + SPELLED + ")";

    private Years() {}

    static List<PhraseTemplate> phrases(TimeVocabulary decades) {
        return List.of(
                PhraseTemplate.of(
                        "year",
                        "(?:(?<![\\d.,$€£/-])|(?<=\\b(?:{edge-word}|pre|post)-))" + FIGURES
                                + "(?: and beyond| or (?:later|earlier|beyond)|(?= and beyond))?" + NO_COUNT,
                        Years::year),
                PhraseTemplate.of("year", "(?:pre|post)-" + FIGURES, Years::year),
                PhraseTemplate.of("year", "the year (?<year>\\d{4})", Years::year),
                PhraseTemplate.of("year", "(?<year>" + SPELLED + ")(?! {counted+units})", Years::spelled),
                PhraseTemplate.of("year", "the year two thousand", (m, a) -> Optional.of(TimexValue.year(2000))),
                PhraseTemplate.of("year", "(?<bc>\\d{1,4}) b\\.?c\\b\\.?(?=\\W|$)", Years::beforeChrist),
                PhraseTemplate.of(
                        "decade",
                        "(?:the )?(?:(?<edge>{edge-word})[ -])?(?<figures>1\\d\\d|20\\d)0['’]?s",
                        Years::decade),
                PhraseTemplate.of("decade", "the (?:{edge-word}[ -])?['’](?<figures>[2-9])0s", Years::decadeOfCentury),
                PhraseTemplate.of(
                        "decade",
                        "the (?:{edge-word}[ -])?(?<named>" + decades.any() + ")",
                        (m, a) -> Optional.of(TimexValue.decade(decades.number(m.group("named"))))),
                PhraseTemplate.of(
                        "century",
                        "(?:the )?(?:{edge-word}[ -])?(?<number>\\d{1,2}){ordinal-ending}[ -]century(?! [bB]\\.?[cC])",
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

    private static Optional<TimexValue> century(Matcher m, Anchor anchor) {
        int number = Integer.parseInt(m.group("number"));
        return number == 0 ? Optional.empty() : Optional.of(TimexValue.century(number - 1));
    }
}
