package dateline.measure.telling;

import dateline.measure.telling.MarkedValue.Alternative;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line of a record: {@code E4 ASSAULT/abduct 181 «abducted» | doer: rebels (MLIREB) «rebels» | day: -}. */
final class MarkReader {
    private static final Pattern RECORD = Pattern.compile("([ESNGKX]\\d+) (.*)");
    private static final Pattern FIELD = Pattern.compile("([a-z ]+)(\\??):\\s?(.*)");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]{3,}\\b");
    private static final Set<String> JUDGED = Set.of("doer", "target", "where", "day", "claimed by");
    private static final String FIELDS = " \\| ";

    private final String origin;
    private final String report;
    private final Optional<String> reactions;

    /**
     * @param origin name of the file of marks
     * @param report the text
     * @param reactions the day that is right for all that answers the lead's act
     */
    MarkReader(String origin, String report, Optional<String> reactions) {
        this.origin = origin;
        this.report = report;
        this.reactions = reactions;
    }

    static boolean isRecord(String line) {
        return RECORD.matcher(line).matches();
    }

    Mark read(String line) {
        Matcher record = RECORD.matcher(line);
        if (!record.matches()) {
            throw new IllegalArgumentException(origin + ": expected \"E1 TYPE «words» | …\", found \"" + line + "\"");
        }
        String id = record.group(1);
        String[] parts = record.group(2).split(FIELDS);
        String head = id.startsWith("S") ? parts[0].split(" by ")[0] : parts[0];
        Set<String> types = new TreeSet<>();
        Matcher type = TYPE.matcher(head.split("«")[0]);
        while (type.find()) {
            types.add(type.group());
        }
        boolean optional = parts[0].contains("(mention)")
                || List.of(parts).stream().anyMatch(p -> p.strip().startsWith("optional"));
        String place = origin + " " + id;
        return new Mark(
                id, types, MarkedWords.in(place, head, report), values(place, line, parts), linked(parts), optional);
    }

    private Map<String, MarkedValue> values(String place, String line, String[] parts) {
        Map<String, MarkedValue> values = new HashMap<>();
        for (String part : parts) {
            Matcher field = FIELD.matcher(part.strip());
            if (field.matches() && JUDGED.contains(field.group(1))) {
                values.put(
                        field.group(1), MarkedValue.read(place, field.group(2).equals("?"), field.group(3), report));
            }
        }
        Optional.ofNullable(values.get("target"))
                .filter(t -> t.alternatives().get(0).text().startsWith("the same"))
                .ifPresent(t -> values.put("target", values.getOrDefault("doer", t)));
        reactions
                .filter(d -> !line.startsWith("N") && !line.contains("| background"))
                .ifPresent(d -> values.computeIfPresent("day", (k, v) -> answering(v, d)));
        return values;
    }

    private static MarkedValue answering(MarkedValue day, String reactions) {
        return day.isSettled() ? day : day.or(new Alternative(reactions, List.of(), List.of()));
    }

    private static Optional<String> linked(String[] parts) {
        for (String part : parts) {
            Matcher link = Pattern.compile("(?:speech|event): ([es]\\d+).*")
                    .matcher(part.strip().toLowerCase(Locale.ROOT));
            if (link.matches()) {
                return Optional.of(link.group(1).toUpperCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
