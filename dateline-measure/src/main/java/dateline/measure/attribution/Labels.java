package dateline.measure.attribution;

import java.util.ArrayList;
import java.util.List;

/** What a word can be: outside, the first word of a part or a further one. */
final class Labels {
    static final String OUTSIDE = "O";
    static final String CUE = "CUE";
    static final String SOURCE = "SOURCE";
    static final String CONTENT = "CONTENT";

    private Labels() {}

    static String first(String part) {
        return "B-" + part;
    }

    static String further(String part) {
        return "I-" + part;
    }

    static List<String> outside(Passage passage) {
        List<String> labels = new ArrayList<>();
        passage.words().forEach(w -> labels.add(OUTSIDE));
        return labels;
    }

    /** Writes a part over the words of a stretch; a run of them begins anew where one is left out. */
    static void mark(List<String> labels, WordPlaces words, String part) {
        int last = -2;
        for (int place : words.places()) {
            labels.set(place, place == last + 1 ? further(part) : first(part));
            last = place;
        }
    }
}
