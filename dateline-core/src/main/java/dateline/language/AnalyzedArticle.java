package dateline.language;

import dateline.record.Article;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report with the sentences of those parts that can be read as news, in the order of the text.
 *
 * @param article the report
 * @param sentences its sentences; {@link Sentence#index()} is the place in this list
 * @param unreadFrom the first character of what there was no time to analyze; empty when all was
 * @param deadline when its readers have to end
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences, OptionalInt unreadFrom, Deadline deadline) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
    }

    /** A report that was analyzed to its end and may be read as long as it takes. */
    public AnalyzedArticle(Article article, List<Sentence> sentences) {
        this(article, sentences, OptionalInt.empty(), Deadline.NEVER);
    }

    /** The same, to be read until another deadline. */
    public AnalyzedArticle until(Deadline other) {
        return new AnalyzedArticle(article, sentences, unreadFrom, other);
    }

    /**
     * The sentences for a reader that goes through them one after the other: when time is over, the next is refused with an
     * {@link OutOfTimeException}.
     */
    public List<Sentence> sentencesInTime() {
        return new TimedSentences(sentences, deadline);
    }

    /** The sentence that a stretch of text stands in; empty where it stands in none, or in more than one. */
    public Optional<Sentence> around(Span span) {
        return overlapping(span).stream().filter(s -> s.span().contains(span)).findFirst();
    }

    /** The sentences that share characters with a stretch of text, found by halving. */
    public List<Sentence> overlapping(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).span().start() < span.end()) {
            to++;
        }
        return sentences.subList(from, to).stream()
                .filter(s -> s.span().overlaps(span))
                .toList();
    }

    private int firstEndingBehind(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Every clause of every sentence, in order. */
    public List<Clause> clauses() {
        return sentences.stream().flatMap(s -> s.clauses().stream()).toList();
    }
}
