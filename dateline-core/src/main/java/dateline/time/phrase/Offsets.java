package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** A time so far from another: "two weeks ago", "nearly four years ago", "a day earlier", "three months later". */
final class Offsets {
    private static final int MONTHS_SHORT_OF = 3;

    private Offsets() {}

    static List<PhraseTemplate> phrases(String roughly) {
        String number = "(?:(?<rough>" + roughly + ") )?(?<number>" + Numerals.NUMBER + "|" + Numerals.VAGUE + "|an?)";
        String unit = " (?:{before-unit} )?(?<unit>" + Unit.ANY + ")(?<orso> or (?:so|two|more))?";
        return List.of(
                PhraseTemplate.of("ago", number + unit + " ago", Offsets::ago),
                PhraseTemplate.of("ago", "(?<unit>{long-units}) ago", (m, a) -> past()),
                PhraseTemplate.of("from-now", number + unit + " (?:from now|hence)", Offsets::fromNow),
                PhraseTemplate.of(
                        "earlier",
                        number + unit + " (?:earlier|previously|before(?=[.,;:!?”\"]|$))(?! than)",
                        (m, a) -> fromTold(m, a, -1)),
                PhraseTemplate.of(
                        "later",
                        number + unit + " (?:later|afterwards?|after(?=[.,;:!?”\"]|$))(?! than)",
                        (m, a) -> fromTold(m, a, 1)));
    }

    private static Optional<TimexValue> past() {
        return Optional.of(TimexValue.of(Type.DATE, "PAST_REF"));
    }

    private static Optional<TimexValue> ago(Matcher m, Anchor anchor) {
        OptionalDouble number = number(m);
        Unit unit = Unit.of(m.group("unit"));
        if (number.isEmpty() || unit.isOfClock() || unit.leadsFar(number.getAsDouble())) {
            return past();
        }
        if (isYear(number, unit) && anchor.told().quarter().isPresent()) {
            return anchor.told().quarter().map(q -> TimexValue.quarter(q.yearsBefore(1)));
        }
        return anchor.fromPublished(Type.DATE, day -> rough(m, unit.shifted(reckoned(m, day, unit), -steps(number))));
    }

    private static Optional<TimexValue> fromNow(Matcher m, Anchor anchor) {
        OptionalDouble number = number(m);
        Unit unit = Unit.of(m.group("unit"));
        return number.isEmpty() || unit.isOfClock() || unit.leadsFar(number.getAsDouble())
                ? Optional.of(TimexValue.of(Type.DATE, "FUTURE_REF"))
                : anchor.fromPublished(Type.DATE, day -> rough(m, unit.shifted(day, steps(number))));
    }

    private static Optional<TimexValue> fromTold(Matcher m, Anchor anchor, int side) {
        OptionalDouble number = number(m);
        Unit unit = Unit.of(m.group("unit"));
        if (number.isEmpty()) {
            return Optional.of(TimexValue.of(Type.DURATION, unit.some()));
        }
        if (unit.isOfClock() || unit.leadsFar(number.getAsDouble())) {
            return Optional.of(TimexValue.of(Type.DURATION, unit.length(number.getAsDouble())));
        }
        if (side < 0 && isYear(number, unit) && anchor.told().quarter().isPresent()) {
            return anchor.told().quarter().map(q -> TimexValue.quarter(q.yearsBefore(1)));
        }
        return origin(unit, anchor)
                .map(day -> rough(m, unit.shifted(day, side * steps(number))))
                .or(() -> Optional.of(TimexValue.unresolved(Type.DATE)));
    }

    /** Days and weeks count from a day, months and years from whatever was told last. */
    private static Optional<LocalDate> origin(Unit unit, Anchor anchor) {
        boolean short_ = unit.compareTo(Unit.MONTH) < 0;
        return (short_ ? anchor.told().day() : anchor.told().period()).or(anchor::published);
    }

    private static OptionalDouble number(Matcher m) {
        return Numerals.number(m.group("number"));
    }

    private static boolean isYear(OptionalDouble number, Unit unit) {
        return unit == Unit.YEAR && number.getAsDouble() == 1;
    }

    private static long steps(OptionalDouble number) {
        return Math.round(number.getAsDouble());
    }

    /** "Nearly four years ago" is less than four years ago: told in December 2025 it is in 2022, not in 2021. */
    private static LocalDate reckoned(Matcher m, LocalDate day, Unit unit) {
        String rough = DirectionWords.of(m.group("rough"));
        boolean less = rough.equals("nearly") || rough.equals("almost") || rough.startsWith("less");
        return less && unit == Unit.YEAR ? day.plusMonths(MONTHS_SHORT_OF) : day;
    }

    private static TimexValue rough(Matcher m, TimexValue meaning) {
        boolean rough = m.group("rough") != null
                || m.group("orso") != null
                || m.group("number").toLowerCase(Locale.ROOT).startsWith("a couple");
        return rough ? meaning.roughly() : meaning;
    }
}
