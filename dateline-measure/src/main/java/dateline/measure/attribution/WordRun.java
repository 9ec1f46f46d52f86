package dateline.measure.attribution;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some words of a paragraph.
 *
 * @param places their places in the paragraph, ascending
 */
record WordRun(List<Integer> places) {
    WordRun {
        places = List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    int first() {
        return places.get(0);
    }

    int last() {
        return places.get(places.size() - 1);
    }

    boolean contains(int place) {
        return places.contains(place);
    }

    /** The words as spans, a span for each run of words, without marks other than quotation marks at its edges. */
    List<Span> spans(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.size(); ) {
            int j = i;
            while (j + 1 < places.size() && places.get(j + 1) == places.get(j) + 1) {
                j++;
            }
            trimmed(passage, places.get(i), places.get(j)).ifPresent(spans::add);
            i = j + 1;
        }
        return spans;
    }

    private static Optional<Span> trimmed(Passage passage, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isEdge(passage.word(first))) {
            first++;
        }
        while (last >= first && isEdge(passage.word(last))) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(passage.word(first)
                        .token()
                        .span()
                        .to(passage.word(last).token().span()));
    }

    private static boolean isEdge(ParagraphWord word) {
        return word.token().isPunctuation() && ",;:–—-.".contains(word.token().text());
    }
}
