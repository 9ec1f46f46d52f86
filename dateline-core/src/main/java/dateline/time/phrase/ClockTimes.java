package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import dateline.record.When.DayPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Times by the clock and the sun: "5 p.m.", "10:30 GMT", "4 in the morning", "noon", "dawn". The day is that told beside it. */
final class ClockTimes {
    private final TimeVocabulary zones;
    private final TimeVocabulary points;
    private final TimeVocabulary turns;

    ClockTimes(TimeVocabulary zones, TimeVocabulary points, TimeVocabulary turns) {
        this.turns = turns;
        this.zones = zones;
        this.points = points;
    }

    List<PhraseTemplate> phrases() {
        String zone = "(?:,? (?<zone>" + zones.any() + ")| \\((?<zoned>" + zones.any() + ")\\))";
        String hour = "(?<hour>\\d{1,2})";
        return List.of(
                PhraseTemplate.of(
                        "clock",
                        hour + "(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\b)\\.?(?=\\W|$)" + zone + "?",
                        this::time),
                PhraseTemplate.of(
                        "clock",
                        hour
                                + "(?:[:.](?<minute>\\d{2}))? (?:o['’]clock )?(?:in the (?=[mae])|at (?=n))(?<half>morning|afternoon|evening|night)",
                        this::time),
                PhraseTemplate.of("clock", hour + " o['’]clock" + zone + "?", this::time),
                PhraseTemplate.of("clock", hour + "[:.]?(?<minute>\\d{2})(?: hours)?" + zone, this::time),
                PhraseTemplate.of(
                        "clock", "(?<=\\b(?:{before-clock})\\s)" + hour + ":(?<minute>\\d{2})(?: hours)?", this::time),
                PhraseTemplate.of("noon", "(?<point>" + points.any() + ")", this::point),
                PhraseTemplate.of(
                        "part-of-told-day",
                        "(?<=\\b(?:{before-clock})\\s|\\bthe\\s(?=[\\w- ]{1,20} hours))(?<turn>" + turns.any() + ")",
                        this::turn));
    }

    private Optional<TimexValue> time(Matcher m, Anchor anchor) {
        int hour = full(Integer.parseInt(m.group("hour")), DirectionWords.of(DirectionWords.group(m, "half")));
        String minute = Optional.ofNullable(DirectionWords.group(m, "minute")).orElse("00");
        if (hour > 24 || Integer.parseInt(minute) > 59) {
            return Optional.empty();
        }
        String zone = Optional.ofNullable(DirectionWords.group(m, "zone"))
                .or(() -> Optional.ofNullable(DirectionWords.group(m, "zoned")))
                .flatMap(zones::meaning)
                .filter(z -> !z.equals("-"))
                .orElse("");
        String time = String.format(Locale.ROOT, "%02d:%s%s", hour, minute, zone);
        Optional<DayPart> part = DayPart.named(DirectionWords.of(DirectionWords.group(m, "half")));
        return anchor.fromTold(Type.TIME, day -> at(TimexValue.onDay(day, time), part));
    }

    private static TimexValue at(TimexValue time, Optional<DayPart> part) {
        return part.map(time::at).orElse(time);
    }

    private static int full(int hour, String half) {
        if (half.equals("night")) {
            return hour < 6 ? hour : hour + 12;
        }
        boolean late = half.startsWith("p") || half.equals("afternoon") || half.equals("evening");
        if (late) {
            return hour < 12 ? hour + 12 : hour;
        }
        return half.startsWith("a") && hour == 12 ? 0 : hour;
    }

    private Optional<TimexValue> point(Matcher m, Anchor anchor) {
        String time = points.meaning(m.group("point")).orElseThrow();
        DayPart part = time.startsWith("24") ? DayPart.NIGHT : DayPart.MIDDAY;
        return anchor.fromTold(Type.TIME, day -> TimexValue.onDay(day, time).at(part));
    }

    private Optional<TimexValue> turn(Matcher m, Anchor anchor) {
        String part = turns.meaning(m.group("turn")).orElseThrow();
        return anchor.fromTold(Type.TIME, day -> TimexValue.onDay(day, part));
    }
}
