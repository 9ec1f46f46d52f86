package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Seasons: "last summer", "the spring of 1998", "this fall". */
final class Seasons {
    private final TimeVocabulary seasons;

    Seasons(TimeVocabulary seasons) {
        this.seasons = seasons;
    }

    List<PhraseTemplate> phrases() {
        String season = "(?<season>" + seasons.any() + ")";
        String how = DirectionWords.HOW;
        return List.of(
                PhraseTemplate.of(
                        "season", "(?:the )?" + season + "(?:(?: of|,)? (?<year>" + Years.ANY + "))", this::ofYear),
                PhraseTemplate.of("season", how + " " + season + "(?<!this\\sfall(?= in ))", this::relative),
                PhraseTemplate.of(
                        "season",
                        "(?:the (?:{edge-word} )?|(?<=\\b(?:{before-season})\\s))(?<season>{plain-season})(?! (?:\\p{Lu}|of\\b))",
                        this::bare));
    }

    private Optional<TimexValue> ofYear(Matcher m, Anchor anchor) {
        return Optional.of(season(m, Years.number(m.group("year"))));
    }

    private Optional<TimexValue> relative(Matcher m, Anchor anchor) {
        String how = DirectionWords.of(m.group("how"));
        return how.equals("this")
                ? anchor.fromPublished(Type.DATE, day -> season(m, day.getYear()))
                : anchor.fromPublished(Type.DATE, day -> season(m, sided(m, day, anchor.step(how))));
    }

    private Optional<TimexValue> bare(Matcher m, Anchor anchor) {
        return anchor.fromPublished(Type.DATE, day -> season(m, sided(m, day, anchor.isAhead() ? 1 : -1)));
    }

    /** Year of the last season of this name that has ended, or of the next to begin. */
    private int sided(Matcher m, LocalDate day, int side) {
        YearMonth first = YearMonth.of(day.getYear(), firstMonth(m));
        YearMonth here = YearMonth.from(day);
        if (side > 0) {
            return here.isBefore(first) ? day.getYear() : day.getYear() + 1;
        }
        return here.isAfter(first.plusMonths(1)) ? day.getYear() : day.getYear() - 1;
    }

    private int firstMonth(Matcher m) {
        return switch (code(m)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private String code(Matcher m) {
        return seasons.meaning(m.group("season")).orElseThrow();
    }

    private TimexValue season(Matcher m, int year) {
        YearMonth first = YearMonth.of(year, firstMonth(m));
        return TimexValue.dated(year + "-" + code(m))
                .within(first.toString(), first.plusMonths(2).toString());
    }
}
