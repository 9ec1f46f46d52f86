package dateline.actor;

import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.BitSet;

/** Which characters of a report stand between quotation marks, told paragraph by paragraph. */
final class QuotedWords {
    private final BitSet quoted = new BitSet();

    QuotedWords(AnalyzedArticle article) {
        String text = article.article().text();
        Sentence last = null;
        boolean inside = false;
        for (Sentence sentence : article.sentences()) {
            boolean newParagraph = last == null || !last.part().equals(sentence.part());
            if (newParagraph) {
                inside = false;
            }
            for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
                char c = text.charAt(i);
                inside = c == '“' || c == '"' && !inside || inside && c != '”' && c != '"';
                quoted.set(i, inside);
            }
            last = sentence;
        }
    }

    boolean contains(Token token) {
        return quoted.get(token.span().start());
    }
}
