package dateline.measure.actor;

import dateline.record.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report in which every mention of an actor stands in brackets after the number of whom it means: "[1 Mali] said [2 [1
 * its] army] would leave", "[1+3 both sides] agreed".
 *
 * @param text the report without brackets and numbers
 * @param marked the mentions in the order in which they end
 */
record MarkedReport(String text, List<Marked> marked) {
    MarkedReport {
        marked = List.copyOf(marked);
    }

    /**
     * A mention.
     *
     * @param span the words, from their first to the head of the phrase
     * @param actors numbers of whom they mean
     */
    record Marked(Span span, Set<String> actors) {}

    private record Open(int start, Set<String> actors) {}

    /** Reads a marked report; {@code origin} names it in messages. */
    static MarkedReport parse(String origin, String brackets) {
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = 0; at < brackets.length(); at++) {
            char c = brackets.charAt(at);
            if (c == '[') {
                int blank = brackets.indexOf(' ', at);
                open.push(new Open(text.length(), actors(origin, brackets, at, blank)));
                at = blank;
            } else if (c == ']') {
                Open last = open.poll();
                if (last == null) {
                    throw wrong(origin, brackets, at, "an opening bracket before this one");
                }
                marked.add(new Marked(new Span(last.start(), text.length()), last.actors()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw wrong(origin, brackets, brackets.length(), "a closing bracket for each opening one");
        }
        return new MarkedReport(text.toString(), marked);
    }

    private static Set<String> actors(String origin, String brackets, int at, int blank) {
        String numbers = blank < 0 ? "" : brackets.substring(at + 1, blank);
        if (!numbers.matches("\\d+(\\+\\d+)*")) {
            throw wrong(origin, brackets, at, "\"[1 words]\" or \"[1+2 words]\"");
        }
        return new TreeSet<>(List.of(numbers.split("\\+")));
    }

    private static IllegalArgumentException wrong(String origin, String brackets, int at, String expected) {
        String before = brackets.substring(Math.max(0, at - 20), Math.min(brackets.length(), at + 20));
        return new IllegalArgumentException(
                origin + ": expected " + expected + ", found \"" + before + "\"; mend the marks there");
    }

    /** The same report with the mentions that stand in these parts alone. */
    MarkedReport within(List<Span> parts) {
        return new MarkedReport(
                text,
                marked.stream()
                        .filter(m -> parts.stream().anyMatch(p -> p.contains(m.span())))
                        .toList());
    }

    /** Whom the mentions mean. */
    Mentions mentions() {
        Map<Integer, Set<String>> meant = new HashMap<>();
        marked.forEach(m -> meant.put(m.span().end(), m.actors()));
        return new Mentions(meant);
    }
}
