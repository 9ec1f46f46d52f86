package dateline.language;

import dateline.record.Article;

/**
 * Whoever can find the sentences, words and grammatical relations of a report. Implementations are safe to share between
 * threads and give the same answer for the same article every time, as far as there is time.
 */
@FunctionalInterface
public interface LanguageAnalyzer {
    /** The sentences from the beginning that can be analyzed before the deadline; where the others begin is said. */
    AnalyzedArticle analyze(Article article, Deadline deadline);

    /** All sentences. */
    default AnalyzedArticle analyze(Article article) {
        return analyze(article, Deadline.NEVER);
    }
}
