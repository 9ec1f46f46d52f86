package dateline.time;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Times by the clock: "5 p.m.", "10:30 GMT", "4 in the morning", "noon". The day is that told beside it. */
final class ClockTimes {
    private final Vocabulary zones;
    private final Vocabulary points;

    ClockTimes(Vocabulary zones, Vocabulary points) {
        this.zones = zones;
        this.points = points;
    }

    List<Phrase> phrases() {
        String zone = "(?:,? (?<zone>" + zones.any() + ")| \\((?<zoned>" + zones.any() + ")\\))";
        String hour = "(?<hour>\\d{1,2})";
        return List.of(
                Phrase.of(
                        "clock",
                        hour + "(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\b)\\.?(?=\\W|$)" + zone + "?",
                        this::time),
                Phrase.of(
                        "clock",
                        hour + "(?:[:.](?<minute>\\d{2}))? (?:o['’]clock )?in the (?<half>morning|afternoon|evening)",
                        this::time),
                Phrase.of("clock", hour + " o['’]clock" + zone + "?", this::time),
                Phrase.of("clock", hour + "[:.]?(?<minute>\\d{2})(?: hours)?" + zone, this::time),
                Phrase.of(
                        "clock",
                        "(?<=\\b(?:at|by|until|till|around|about|before|after|from|since)\\s)" + hour
                                + ":(?<minute>\\d{2})(?: hours)?",
                        this::time),
                Phrase.of("noon", "(?<point>" + points.any() + ")", this::point));
    }

    private Optional<Meaning> time(Matcher m, Anchor anchor) {
        int hour = full(Integer.parseInt(m.group("hour")), Words.of(Words.group(m, "half")));
        String minute = Optional.ofNullable(Words.group(m, "minute")).orElse("00");
        if (hour > 24 || Integer.parseInt(minute) > 59) {
            return Optional.empty();
        }
        String zone = Optional.ofNullable(Words.group(m, "zone"))
                .or(() -> Optional.ofNullable(Words.group(m, "zoned")))
                .flatMap(zones::meaning)
                .filter(z -> !z.equals("-"))
                .orElse("");
        String time = String.format(Locale.ROOT, "%02d:%s%s", hour, minute, zone);
        return anchor.fromTold(Type.TIME, day -> Meaning.onDay(day, time));
    }

    private static int full(int hour, String half) {
        boolean late = half.startsWith("p") || half.equals("afternoon") || half.equals("evening");
        if (late) {
            return hour < 12 ? hour + 12 : hour;
        }
        return half.startsWith("a") && hour == 12 ? 0 : hour;
    }

    private Optional<Meaning> point(Matcher m, Anchor anchor) {
        String time = points.meaning(m.group("point")).orElseThrow();
        return anchor.fromTold(Type.TIME, day -> Meaning.onDay(day, time));
    }
}
