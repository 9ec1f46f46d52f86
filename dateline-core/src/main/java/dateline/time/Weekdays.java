package dateline.time;

import dateline.record.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days of the week: "Tuesday", "last Friday", "Monday night", and repeated "on Sundays", "Tuesday nights". */
final class Weekdays {
    private static final int DAYS = 7;

    private final Vocabulary weekdays;
    private final Vocabulary parts;

    Weekdays(Vocabulary weekdays, Vocabulary parts) {
        this.weekdays = weekdays;
        this.parts = parts;
    }

    List<Phrase> phrases() {
        String day = "(?<weekday>" + weekdays.any() + ")";
        String how =
                "(?:(?<how>last|next|this|this past|this coming|past|coming|the previous|the preceding|the following"
                        + "|the next|previous|following) )?";
        return List.of(
                Phrase.of("weekday", how + day + "(?: (?<part>" + parts.any() + "))?", this::weekday),
                Phrase.of(
                        "repeated",
                        "(?<weekday>" + weekdays.any() + ")s|(?:every|each) " + day.replace("weekday", "each")
                                + "|(?<nights>" + weekdays.any() + ") (?<part>" + parts.any() + ")s",
                        this::repeated));
    }

    private Optional<Meaning> weekday(Matcher m, Anchor anchor) {
        int number = weekdays.number(m.group("weekday"));
        String how = Words.of(m.group("how"));
        if (Words.fromTold(how)) {
            return anchor.fromTold(Type.DATE, day -> part(m, sided(day, number, Words.step(how))));
        }
        return anchor.fromPublished(Type.DATE, day -> part(m, near(day, number, how, anchor)));
    }

    private Meaning part(Matcher m, LocalDate day) {
        return m.group("part") == null
                ? Meaning.day(day)
                : Meaning.onDay(day, parts.meaning(m.group("part")).orElseThrow());
    }

    /** Wires name the day of the report by its weekday too: such a day is today wherever the clause looks. */
    private static LocalDate near(LocalDate published, int weekday, String how, Anchor anchor) {
        boolean today = published.getDayOfWeek().getValue() == weekday;
        if (today && Words.step(how) == 0) {
            return published;
        }
        boolean ahead = Words.step(how) > 0 || Words.step(how) == 0 && anchor.isAhead();
        return sided(published, weekday, ahead ? 1 : -1);
    }

    private static LocalDate sided(LocalDate day, int weekday, int side) {
        int off = side * (weekday - day.getDayOfWeek().getValue());
        int days = Math.floorMod(off, DAYS);
        return day.plusDays((long) side * (days == 0 ? DAYS : days));
    }

    private Optional<Meaning> repeated(Matcher m, Anchor anchor) {
        String name = Optional.ofNullable(m.group("weekday"))
                .or(() -> Optional.ofNullable(m.group("each")))
                .orElseGet(() -> m.group("nights"));
        String part = Optional.ofNullable(m.group("part"))
                .flatMap(parts::meaning)
                .map(p -> "T" + p)
                .orElse("");
        return Optional.of(Meaning.of(Type.SET, "XXXX-WXX-" + weekdays.number(name) + part));
    }
}
