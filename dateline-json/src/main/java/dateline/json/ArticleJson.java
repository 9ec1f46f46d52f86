package dateline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Article;

/** What is known of a report besides its text and its parts, as JSON. */
final class ArticleJson {
    private ArticleJson() {}

    static void write(ObjectNode json, Article article) {
        json.put("id", article.id());
        json.put("sha256", article.sha256());
        json.put("textSha256", article.textSha256());
        json.put("extractor", article.origin().extractor());
        article.edition().version().ifPresent(v -> json.put("version", v));
        article.edition().status().ifPresent(s -> json.put("status", WireName.of(s)));
        article.publisher().ifPresent(p -> json.put("publisher", p));
        article.url().ifPresent(u -> json.put("url", u));
        article.headline().ifPresent(h -> json.put("headline", h));
        article.language().ifPresent(l -> json.put("language", l));
        article.published().ifPresent(p -> {
            json.put("published", p.iso());
            json.put("publishedBasis", WireName.of(p.basis()));
        });
    }
}
