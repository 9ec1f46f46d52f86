package dateline.time;

import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.TimeExpression;
import dateline.time.phrase.TimexValue;
import java.util.List;
import java.util.Optional;

/** What could not be settled about a time: no day to tell it from, or told only roughly. */
final class TimeDoubts {
    private TimeDoubts() {}

    /** @param before what was doubted before: an unknown day of publication is said once */
    static Optional<Doubt> about(Article article, TimeExpression time, TimexValue meaning, List<Doubt> before) {
        String words = article.words(time.span());
        if (meaning.value().isEmpty() && article.published().isEmpty()) {
            return before.stream().anyMatch(d -> d.why().startsWith(UNPUBLISHED))
                    ? Optional.empty()
                    : Optional.of(Doubt.of(time.id(), time.span(), unpublished(words)));
        }
        return meaning.rough()
                ? meaning.start().map(start -> Doubt.of(time.id(), time.span(), roughly(words, start)))
                : Optional.empty();
    }

    private static final String UNPUBLISHED = "the day of publication is unknown";

    private static String unpublished(String words) {
        return UNPUBLISHED + ", so \"" + words
                + "\" and phrases like it could not be resolved; give it with --published";
    }

    private static String roughly(String words, String start) {
        return switch (start.length()) {
            case 4 -> "\"" + words + "\" tells the year roughly, and neither month nor day";
            case 7 -> "\"" + words + "\" tells the month roughly, and no day";
            default -> "\"" + words + "\" tells the day roughly";
        };
    }
}
