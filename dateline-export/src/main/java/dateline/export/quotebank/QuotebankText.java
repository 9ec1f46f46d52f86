package dateline.export.quotebank;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/** A text as a row of words with white space between them, in which Quotebank counts. */
final class QuotebankText {
    private final String text;
    private final List<Span> words = new ArrayList<>();

    QuotebankText(String text) {
        this.text = text;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (!gap && start < 0) {
                start = i;
            } else if (gap && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
    }

    int length() {
        return words.size();
    }

    /** Number of the word that a character stands in, from 0. */
    int wordAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number after the last word that a span reaches into. */
    int wordBehind(Span span) {
        return span.length() == 0 ? wordAt(span.start()) : wordAt(span.end() - 1) + 1;
    }

    /** Up to so many words that end at a place. */
    String before(int position, int most) {
        int end = wordAt(position);
        String begun = end < words.size() && words.get(end).start() < position
                ? text.substring(words.get(end).start(), position)
                : "";
        return (join(Math.max(0, end - most), end) + " " + begun).strip();
    }

    /** Up to so many words that begin at a place. */
    String behind(int position, int most) {
        int start = wordAt(position);
        boolean inside = start < words.size() && words.get(start).start() < position;
        String rest = inside ? text.substring(position, words.get(start).end()) : "";
        int next = inside ? start + 1 : start;
        return (rest + " " + join(next, Math.min(words.size(), next + most))).strip();
    }

    private String join(int from, int to) {
        return String.join(
                " ", words.subList(from, to).stream().map(w -> w.of(text)).toList());
    }
}
