package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import dateline.record.When.DayPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days of the week: "Tuesday", "last Friday", "Monday night", and repeated "on Sundays", "Tuesday nights". */
final class Weekdays {
    private static final int DAYS = 7;

    private final TimeVocabulary weekdays;
    private final TimeVocabulary parts;

    Weekdays(TimeVocabulary weekdays, TimeVocabulary parts) {
        this.weekdays = weekdays;
        this.parts = parts;
    }

    List<PhraseTemplate> phrases() {
        String day = "(?<weekday>" + weekdays.any() + ")";
        String how = "(?:" + DirectionWords.HOW + " )?";
        return List.of(
                PhraseTemplate.of("overnight", "overnight (?:(?<join>on|into|to) )?" + how + day, this::overnight),
                PhraseTemplate.of("weekday", how + day + "(?: (?<part>" + parts.any() + "))?", this::weekday),
                PhraseTemplate.of(
                        "repeated",
                        "(?<weekday>" + weekdays.any() + ")s|{every} " + day.replace("weekday", "each") + "|(?<nights>"
                                + weekdays.any() + ") (?<part>" + parts.any() + ")s",
                        this::repeated));
    }

    private Optional<TimexValue> weekday(Matcher m, Anchor anchor) {
        int number = weekdays.number(m.group("weekday"));
        String how = DirectionWords.of(m.group("how"));
        if (anchor.fromTold(how)) {
            return anchor.fromTold(Type.DATE, day -> part(m, sided(day, number, anchor.step(how))));
        }
        return anchor.fromPublished(Type.DATE, day -> part(m, near(day, number, how, anchor)));
    }

    /** "overnight into Tuesday" is the night before it, "overnight on Tuesday" either. */
    private Optional<TimexValue> overnight(Matcher m, Anchor anchor) {
        String join = DirectionWords.of(m.group("join"));
        return weekdayAlone(m, anchor)
                .map(day -> join.isEmpty() || join.equals("on")
                        ? TimexValue.onDay(day, DayPart.NIGHT.code())
                        : TimexValue.nightBefore(day))
                .or(() -> Optional.of(TimexValue.unresolved(Type.TIME)));
    }

    private Optional<LocalDate> weekdayAlone(Matcher m, Anchor anchor) {
        int number = weekdays.number(m.group("weekday"));
        String how = DirectionWords.of(m.group("how"));
        return anchor.published().map(day -> near(day, number, how, anchor));
    }

    private TimexValue part(Matcher m, LocalDate day) {
        return m.group("part") == null
                ? TimexValue.day(day)
                : TimexValue.onDay(day, parts.meaning(m.group("part")).orElseThrow());
    }

    /** Wires name the day of the report by its weekday too: such a day is today wherever the clause looks. */
    private static LocalDate near(LocalDate published, int weekday, String how, Anchor anchor) {
        boolean today = published.getDayOfWeek().getValue() == weekday;
        if (today && anchor.step(how) == 0) {
            return published;
        }
        boolean ahead = anchor.step(how) > 0 || anchor.step(how) == 0 && anchor.isAhead();
        return sided(published, weekday, ahead ? 1 : -1);
    }

    private static LocalDate sided(LocalDate day, int weekday, int side) {
        int off = side * (weekday - day.getDayOfWeek().getValue());
        int days = Math.floorMod(off, DAYS);
        return day.plusDays((long) side * (days == 0 ? DAYS : days));
    }

    private Optional<TimexValue> repeated(Matcher m, Anchor anchor) {
        String name = Optional.ofNullable(m.group("weekday"))
                .or(() -> Optional.ofNullable(m.group("each")))
                .orElseGet(() -> m.group("nights"));
        String part = Optional.ofNullable(m.group("part"))
                .flatMap(parts::meaning)
                .map(p -> "T" + p)
                .orElse("");
        return Optional.of(TimexValue.of(Type.SET, "XXXX-WXX-" + weekdays.number(name) + part));
    }
}
