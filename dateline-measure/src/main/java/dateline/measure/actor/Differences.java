package dateline.measure.actor;

import dateline.measure.actor.MarkedReport.Marked;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The mentions of a report on which marks and reading do not agree, a line for each, in the order of the text. */
final class Differences {
    private final String text;
    private final Mentions marked;
    private final Mentions found;
    private final Map<Integer, Span> spans = new TreeMap<>();

    private Differences(MarkedFolder folder, List<Actor> actors) {
        this.text = folder.report().text();
        this.marked = folder.report().mentions();
        this.found = Mentions.of(actors);
        actors.stream().map(Actor::mentions).flatMap(List::stream).forEach(s -> spans.put(s.end(), s));
        folder.report().marked().stream().map(Marked::span).forEach(s -> spans.put(s.end(), s));
    }

    static List<String> of(MarkedFolder folder, List<Actor> actors) {
        Differences differences = new Differences(folder, actors);
        List<String> lines = new ArrayList<>();
        differences.spans.forEach((end, span) -> {
            Set<String> right = differences.marked.meant().getOrDefault(end, Set.of());
            Set<String> read = differences.found.meant().getOrDefault(end, Set.of());
            if (!differences.agree(right, read)) {
                lines.add(differences.line(span, right, read));
            }
        });
        return lines;
    }

    /** Whether all that is marked as this actor was found as this one, and nothing else. */
    private boolean agree(Set<String> right, Set<String> read) {
        return !right.isEmpty() && !read.isEmpty() && ends(marked, right).equals(ends(found, read));
    }

    private static List<Integer> ends(Mentions mentions, Set<String> actor) {
        return mentions.meant().entrySet().stream()
                .filter(e -> e.getValue().equals(actor))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String line(Span span, Set<String> right, Set<String> read) {
        String before = text.substring(Math.max(0, span.start() - 25), span.start());
        return String.format(
                        Locale.ROOT,
                        "  %-6s %-8s %s«%s»",
                        right.isEmpty() ? "–" : String.join("+", right),
                        read.isEmpty() ? "–" : String.join("+", read),
                        before,
                        span.of(text))
                .replace('\n', ' ');
    }
}
