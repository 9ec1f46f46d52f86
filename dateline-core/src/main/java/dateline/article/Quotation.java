package dateline.article;

import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words between quotation marks, the marks included: “…”, "…", «…», „…“, ''…'' and, where they cannot be apostrophes, ‘…’ and
 * '…'. Quotations within a quotation are part of it.
 *
 * @param span from the opening to the closing mark; to the end of the paragraph where none closes it
 * @param closed whether a closing mark stands at its end
 * @param part the paragraph
 */
public record Quotation(Span span, boolean closed, Part part) {

    /** The quotations of a report in order, told paragraph by paragraph. */
    public static List<Quotation> of(Article article) {
        List<Quotation> found = new ArrayList<>();
        for (Part part : article.news()) {
            found.addAll(new QuotationScan(article.text(), part).quotations());
        }
        return found;
    }
}
