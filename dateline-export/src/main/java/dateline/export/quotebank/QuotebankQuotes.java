package dateline.export.quotebank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.Excerpt;
import dateline.export.QuotedPassage;
import dateline.export.ReportExport;
import dateline.json.ReadingJson;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Quotations as lines of Quotebank's quotation-centric data: the same words said twice in a report are one. Dateline tells a
 * speaker or none but no probabilities, and knows no Wikidata: {@code probas} and {@code qids} are empty arrays. {@code
 * phase}, a period of Quotebank's own crawl, is absent. Ids are made of the report's, for a number over all reports of a day
 * cannot be told from one.
 *
 * @see <a href="https://doi.org/10.5281/zenodo.4277311">Quotebank: A Corpus of Quotations from a Decade of News</a>
 */
public final class QuotebankQuotes implements ReportExport {
    @Override
    public String of(Excerpt excerpt) {
        Utterances utterances = Utterances.of(excerpt);
        return utterances.byCanon().values().stream()
                .map(same -> ReadingJson.line(quote(same, utterances)) + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode quote(List<QuotedPassage> same, Utterances utterances) {
        QuotedPassage first = same.get(0);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("quoteID", utterances.id(first));
        json.put("quotation", longest(same, utterances));
        json.put("speaker", utterances.speaker(first));
        json.putArray("qids");
        utterances
                .article()
                .published()
                .ifPresent(p -> json.put("date", p.date().toString()));
        json.put("numOccurrences", same.size());
        json.putArray("probas");
        utterances.article().url().ifPresentOrElse(u -> json.putArray("urls").add(u), () -> json.putArray("urls"));
        return json;
    }

    private static String longest(List<QuotedPassage> same, Utterances utterances) {
        return same.stream()
                .map(utterances::text)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
