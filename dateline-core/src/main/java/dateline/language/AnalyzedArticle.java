package dateline.language;

import dateline.article.Article;
import java.util.List;

/**
 * A report with the sentences of those parts that can be read as news, in the order of the text.
 *
 * @param article the report
 * @param sentences its sentences; {@link Sentence#index()} is the place in this list
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
    }

    /** Every clause of every sentence, in order. */
    public List<Clause> clauses() {
        return sentences.stream().flatMap(s -> s.clauses().stream()).toList();
    }
}
