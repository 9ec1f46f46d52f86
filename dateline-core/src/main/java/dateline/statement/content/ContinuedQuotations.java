package dateline.statement.content;

import dateline.article.Quotation;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Span;
import java.util.Optional;

/**
 * Joins quotations that go on without a cue to what was attributed last: over sentences, and from paragraph to paragraph as
 * long as nothing else stands between.
 */
final class ContinuedQuotations {
    private final AnalyzedArticle article;
    private final Quotations quotations;

    ContinuedQuotations(AnalyzedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** Extends what was found by the quotations that go on with it. */
    void join(Attributions found) {
        article.sentencesInTime().forEach(s -> join(found, s));
    }

    /** A quoted sentence without a cue goes on with what was said last, in this paragraph or the one before. */
    private void join(Attributions found, Sentence sentence) {
        boolean told = found.in(sentence).anyMatch(a -> !found.isQuoted(a));
        Optional<Attribution> last = found.lastBefore(sentence);
        if (told || last.isEmpty() || !quotations.cover(sentence)) {
            return;
        }
        if (goesOn(last.get(), sentence) && isNear(last.get(), sentence)) {
            Span quotation =
                    quotations.at(sentence.span().start()).map(Quotation::span).orElse(sentence.span());
            found.extend(last.get(), quotation);
        }
    }

    /** What was quoted goes on; what was said in other words is followed by a quotation in the same paragraph at most. */
    private boolean goesOn(Attribution last, Sentence sentence) {
        boolean quoted =
                last.content().stream().anyMatch(c -> !quotations.overlapping(c).isEmpty());
        boolean said = last.cue().neutral()
                && sentence.part().equals(last.cue().sentence().part());
        return quoted || said;
    }

    /** Whether nothing but what this speaker says stands between. */
    private boolean isNear(Attribution last, Sentence sentence) {
        Sentence before = article.sentences().get(sentence.index() - 1);
        return before.span().end() <= last.end() + 2
                || before.span().contains(last.cue().span());
    }
}
