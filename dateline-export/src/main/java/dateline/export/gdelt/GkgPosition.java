package dateline.export.gdelt;

import dateline.export.Wording;
import dateline.record.Reading;
import dateline.record.Span;
import java.util.List;

/** Where in the document something stands that a record tells in words. */
final class GkgPosition {
    private GkgPosition() {}

    /** Where the words stand in the evidence, in code points; where they are not found as such, where the evidence begins. */
    static int of(String words, List<Span> evidence, Reading reading, Wording wording) {
        for (Span span : evidence) {
            int at = reading.article().words(span).indexOf(words);
            if (at >= 0) {
                return wording.start(new Span(span.start() + at, span.end()));
            }
        }
        return wording.start(evidence.get(0));
    }
}
