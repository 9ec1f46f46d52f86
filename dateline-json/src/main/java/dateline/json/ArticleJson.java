package dateline.json;

import dateline.record.Article;
import dateline.record.Origin;
import dateline.record.Part;
import dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A report: where it comes from, its text and its parts. */
final class ArticleJson {
    private ArticleJson() {}

    static void write(WrittenObject json, Article article) {
        json.text("id", article.id());
        json.text("sha256", article.sha256());
        json.text("textSha256", article.textSha256());
        json.text("extractor", article.origin().extractor());
        json.text("version", article.edition().version());
        json.word("status", article.edition().status());
        json.text("publisher", article.publisher());
        json.text("url", article.url());
        json.text("headline", article.headline());
        json.text("language", article.language());
        json.text("published", article.published().map(Published::iso));
        json.word("publishedBasis", article.published().map(Published::basis));
        json.text("text", article.text());
        json.objects("parts", article.parts(), ArticleJson::part);
    }

    private static void part(WrittenObject json, Part part) {
        json.word("kind", part.kind());
        json.span("span", part.span());
    }

    /** Doubts about the article stand with the others of the reading. */
    static Article read(GivenObject json) {
        Article article = new Article(
                origin(json),
                json.get("text", v -> v.text(TextForm.TEXT)),
                json.optional("headline", GivenValue::words),
                json.optional("language", v -> v.text(TextForm.LANGUAGE)),
                published(json),
                json.list("parts", v -> v.object(ArticleJson::part)),
                List.of());
        json.requireFollowing("textSha256", Optional.of(article.textSha256()), v -> v.text(TextForm.SHA256));
        return article;
    }

    private static Origin origin(GivenObject json) {
        return new Origin(
                json.get("id", GivenValue::words),
                json.get("sha256", v -> v.text(TextForm.SHA256)),
                json.get("extractor", GivenValue::words),
                json.optional("publisher", GivenValue::words),
                json.optional("url", GivenValue::words),
                new Origin.Edition(
                        json.optional("version", GivenValue::words),
                        json.optional("status", v -> v.word(Origin.Status.values()))));
    }

    private static Optional<Published> published(GivenObject json) {
        Optional<Published.Basis> basis = json.optional("publishedBasis", v -> v.word(Published.Basis.values()));
        Optional<Published> published = json.optional("published", v -> published(v, basis));
        if (basis.isPresent() && published.isEmpty()) {
            throw json.unlike("published", "a day, for there is a publishedBasis");
        }
        return published;
    }

    private static Published published(GivenValue value, Optional<Published.Basis> basis) {
        String words = value.text(TextForm.PUBLISHED);
        Published.Basis known = basis.orElseThrow(() -> value.unlike("a publishedBasis beside it"));
        try {
            Optional<OffsetDateTime> instant =
                    Optional.of(words).filter(w -> w.contains("T")).map(OffsetDateTime::parse);
            LocalDate day = instant.map(OffsetDateTime::toLocalDate).orElseGet(() -> LocalDate.parse(words));
            return new Published(day, instant, known);
        } catch (DateTimeException e) {
            throw value.unlike("a day that there is");
        }
    }

    private static Part part(GivenObject json) {
        return new Part(json.get("kind", v -> v.word(Part.Kind.values())), json.get("span", GivenValue::span));
    }
}
