package dateline.language;

import dateline.record.Article;

/**
 * Whoever can find the sentences, words and grammatical relations of a report. Implementations are safe to share between
 * threads and give the same answer for the same article every time.
 */
@FunctionalInterface
public interface LanguageAnalyzer {
    AnalyzedArticle analyze(Article article);
}
