package dateline.measure.attribution;

import dateline.language.AnalyzedArticle;
import java.util.List;

/**
 * A marked report as the language engine and the rules see it.
 *
 * @param report the report with what people marked
 * @param article its sentences
 * @param rules what the rules find in it
 */
record Lesson(AnnotatedReport report, AnalyzedArticle article, List<Attributed> rules) {
    List<Passage> passages() {
        return Passage.of(article);
    }
}
