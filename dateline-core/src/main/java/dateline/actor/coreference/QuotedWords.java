package dateline.actor.coreference;

import dateline.article.QuotationReader;
import dateline.language.AnalyzedArticle;
import dateline.language.Word;
import java.util.BitSet;

/** Which characters of a report stand between quotation marks. */
final class QuotedWords {
    private final BitSet quoted = new BitSet();

    QuotedWords(AnalyzedArticle article) {
        QuotationReader.read(article.article())
                .forEach(q -> quoted.set(q.span().start(), q.span().end()));
    }

    boolean contains(Word token) {
        return quoted.get(token.span().start());
    }
}
