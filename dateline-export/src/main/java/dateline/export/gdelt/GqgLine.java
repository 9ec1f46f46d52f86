package dateline.export.gdelt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.Excerpt;
import dateline.export.QuotedPassage;
import dateline.export.ReportExport;
import dateline.json.ReadingJson;
import dateline.record.Article;

/**
 * A report as a line of GDELT's Global Quotation Graph: date, url, title, lang and its quotations, each with a snippet of the
 * text before and after. What is not known is absent. The date is the day of publication, the language its ISO 639 code;
 * {@code id}, which the GQG does not have, tells reports without an address apart.
 *
 * @see <a href="https://blog.gdeltproject.org/announcing-the-global-quotation-graph/">Announcing The Global Quotation
 *     Graph</a>
 */
public final class GqgLine implements ReportExport {
    /** Characters of a snippet. */
    private static final int SNIPPET = 100;

    @Override
    public String of(Excerpt excerpt) {
        Article article = excerpt.reading().article();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", article.id());
        article.published().ifPresent(p -> json.put("date", p.date().toString()));
        article.url().ifPresent(u -> json.put("url", u));
        article.headline().ifPresent(h -> json.put("title", h));
        article.language().ifPresent(l -> json.put("lang", l));
        ArrayNode quotes = json.putArray("quotes");
        excerpt.passages().forEach(p -> quote(quotes.addObject(), p, article.text()));
        return ReadingJson.line(json) + "\n";
    }

    private static void quote(ObjectNode json, QuotedPassage passage, String text) {
        json.put("pre", before(text, passage.span().start()));
        json.put("quote", plain(passage.words().of(text)));
        json.put("post", behind(text, passage.span().end()));
    }

    /** The whole words before a place. */
    private static String before(String text, int end) {
        int start = Math.max(0, end - SNIPPET);
        while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return plain(text.substring(start, end));
    }

    /** The whole words after a place. */
    private static String behind(String text, int start) {
        int end = Math.min(text.length(), start + SNIPPET);
        while (end < text.length() && end > start && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return plain(text.substring(start, end));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
