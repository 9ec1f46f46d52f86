package dateline.export.quotebank;

import dateline.export.Excerpt;
import dateline.export.QuotedPassage;
import dateline.export.Wording;
import dateline.record.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The quotations of a report as Quotebank takes them: two are the same if they are so in small letters without punctuation.
 *
 * @param article the report
 * @param byCanon the quotations of the report by what makes them the same, in the order of the text
 * @param numbers which quotation each is, from 1
 * @param wording what ids and spans mean
 */
record Utterances(
        Article article, Map<String, List<QuotedPassage>> byCanon, Map<String, Integer> numbers, Wording wording) {
    /** How Quotebank writes that no speaker could be told. */
    private static final String NOBODY = "None";

    static Utterances of(Excerpt excerpt) {
        Wording wording = new Wording(excerpt.reading());
        Map<String, List<QuotedPassage>> byCanon = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (QuotedPassage passage : excerpt.passages()) {
            String canon = canon(wording.words(passage.words()));
            byCanon.computeIfAbsent(canon, k -> new ArrayList<>()).add(passage);
            numbers.putIfAbsent(canon, byCanon.size());
        }
        return new Utterances(excerpt.reading().article(), byCanon, numbers, wording);
    }

    private static String canon(String words) {
        return words.replaceAll("\\p{Punct}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** All quotations that are the same as this one, itself included. */
    List<QuotedPassage> same(QuotedPassage passage) {
        return byCanon.getOrDefault(canon(text(passage)), List.of(passage));
    }

    /** The report's id and which quotation of it, so that no two reports share one: "border-000002". */
    String id(QuotedPassage passage) {
        return article.id() + "-" + String.format(Locale.ROOT, "%06d", numbers.get(canon(text(passage))));
    }

    /** The words without quotation marks. */
    String text(QuotedPassage passage) {
        return wording.words(passage.words());
    }

    /** Who said it. */
    String speaker(QuotedPassage passage) {
        List<String> speakers = wording.names(passage.statement().speakers());
        return speakers.isEmpty() ? NOBODY : String.join(", ", speakers);
    }
}
