package dateline.export.quotebank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.Excerpt;
import dateline.export.NameMention;
import dateline.export.QuotedPassage;
import dateline.export.ReportExport;
import dateline.json.ReadingJson;
import dateline.record.Actor;
import dateline.record.Article;
import java.util.List;

/**
 * A report as a line of Quotebank's article-centric data: its persons with where they are named, its quotations with speaker
 * and context. Positions count words with white space between them, as Quotebank's do; context is 40 words on each side.
 * Probabilities and Wikidata ids are not known and empty; "global" means over this report.
 *
 * @see <a href="https://doi.org/10.5281/zenodo.4277311">Quotebank: A Corpus of Quotations from a Decade of News</a>
 */
public final class QuotebankArticle implements ReportExport {
    private static final int CONTEXT = 40;

    @Override
    public String of(Excerpt excerpt) {
        Article article = excerpt.reading().article();
        Utterances utterances = Utterances.of(excerpt);
        QuotebankText text = new QuotebankText(article.text());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("articleID", article.id());
        json.put("articleLength", text.length());
        article.published().ifPresent(p -> json.put("date", p.date().toString()));
        article.headline().ifPresent(h -> json.put("title", h));
        article.url().ifPresent(u -> json.put("url", u));
        names(json.putArray("names"), excerpt.reading().actors(), article, text);
        ArrayNode quotations = json.putArray("quotations");
        excerpt.passages().forEach(p -> quotation(quotations.addObject(), p, utterances, text));
        return ReadingJson.line(json) + "\n";
    }

    private static void names(ArrayNode names, List<Actor> actors, Article article, QuotebankText text) {
        for (Actor actor : actors) {
            List<NameMention> mentions = NameMention.of(actor, article);
            if (actor.kind() == Actor.Kind.PERSON && !mentions.isEmpty()) {
                ObjectNode name = names.addObject().put("name", actor.name());
                name.putArray("ids");
                ArrayNode offsets = name.putArray("offsets");
                mentions.forEach(m ->
                        offsets.addArray().add(text.wordAt(m.span().start())).add(text.wordBehind(m.span())));
            }
        }
    }

    private static void quotation(ObjectNode json, QuotedPassage passage, Utterances utterances, QuotebankText text) {
        List<QuotedPassage> same = utterances.same(passage);
        json.put("quoteID", utterances.id(passage));
        json.put("numOccurrences", same.size());
        json.put("quotation", utterances.text(passage));
        json.put("quotationOffset", text.wordAt(passage.words().start()));
        json.put("leftContext", text.before(passage.span().start(), CONTEXT));
        json.put("rightContext", text.behind(passage.span().end(), CONTEXT));
        json.put("globalTopSpeaker", utterances.speaker(same.get(0)));
        json.putArray("globalProbas");
        json.put("localTopSpeaker", utterances.speaker(passage));
        json.putArray("localProbas");
    }
}
