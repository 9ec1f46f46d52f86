package dateline.statement;

import dateline.article.Part;
import dateline.language.AnalyzedArticle;
import dateline.provenance.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words between quotation marks, the marks included.
 *
 * @param span from the opening to the closing mark; to the end of the paragraph where none closes it
 * @param closed whether a closing mark stands at its end
 * @param part the paragraph
 */
record Quotation(Span span, boolean closed, Part part) {

    /** The quotations of a report in order, told paragraph by paragraph. */
    static List<Quotation> of(AnalyzedArticle article) {
        List<Quotation> found = new ArrayList<>();
        String text = article.article().text();
        for (Part part : article.article().news()) {
            int open = -1;
            for (int i = part.span().start(); i < part.span().end(); i++) {
                char c = text.charAt(i);
                boolean opens = open < 0 && (c == '“' || c == '"' || c == '„' || c == '«');
                boolean closes = open >= 0 && (c == '”' || c == '"' || c == '»');
                if (opens) {
                    open = i;
                } else if (closes) {
                    found.add(new Quotation(new Span(open, i + 1), true, part));
                    open = -1;
                }
            }
            if (open >= 0) {
                found.add(new Quotation(new Span(open, part.span().end()), false, part));
            }
        }
        return found;
    }
}
