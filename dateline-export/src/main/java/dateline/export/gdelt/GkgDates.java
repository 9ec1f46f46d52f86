package dateline.export.gdelt;

import dateline.export.Wording;
import dateline.record.Reading;
import dateline.record.TimeExpression;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cell V2.1ENHANCEDDATES: resolution (1 a year, 2 a month, 3 a day), month, day, year, position. "On Tuesday" is the day
 * that it means. The codebook separates the fields by commas, the files that GDELT publishes by {@code #}; these follow the
 * files, for which readers are written.
 */
final class GkgDates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

    private GkgDates() {}

    static String cell(Reading reading, Wording wording) {
        return GkgText.blocks(reading.times().stream()
                .flatMap(t -> date(t).map(d -> d + "#" + wording.start(t.span())).stream())
                .toList());
    }

    private static Optional<String> date(TimeExpression time) {
        boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return time.value()
                .filter(v -> dated)
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .map(GkgDates::fields);
    }

    private static String fields(Matcher value) {
        int resolution = value.group(3) != null ? 3 : value.group(2) != null ? 2 : 1;
        return resolution + "#" + number(value.group(2)) + "#" + number(value.group(3)) + "#" + value.group(1);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
