package dateline.actor.coreference;

import dateline.actor.coreference.Domestic.Tie;
import dateline.actor.mention.Mention;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which country those are of whom the text gives none: the one that their paragraph, else the report, is about. All that speaks
 * for a country is weighed, what stands near more than what stands far, places and doers more than what is named by the way; a
 * country is taken only where it outweighs every other by far. Two countries at war in one paragraph settle nothing.
 */
final class CountryFocus {
    /** What the whole report adds at most, so that the paragraph decides. */
    private static final double MOST_OF_REPORT = 3.0;

    /** How many mentions of one actor are asked. */
    private static final int ASKED = 6;

    private final List<Sentence> sentences;
    private final Domestic domestic;
    private final CountrySigns signs;
    private final ReportFocus report;

    CountryFocus(AnalyzedArticle article, Domestic domestic, CountrySigns signs) {
        this.sentences = article.sentencesInTime();
        this.domestic = domestic;
        this.signs = signs;
        this.report = new ReportFocus(signs);
    }

    /** The one country that the surroundings of an actor's mentions agree on. */
    Optional<Setting> find(MentionCluster cluster) {
        List<Setting> found = cluster.mentions().stream()
                .limit(ASKED)
                .flatMap(m -> domestic.tie(cluster, m).flatMap(tie -> find(m, tie)).stream())
                .toList();
        boolean agree = found.stream().map(Setting::country).distinct().count() == 1;
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Setting> find(Mention mention, Tie tie) {
        Balance balance = new Balance();
        for (Sentence sentence : paragraph(mention.sentence())) {
            SentenceFocus.add(signs.in(sentence), mention, tie, balance);
        }
        balance.add(report.of(tie), MOST_OF_REPORT);
        return balance.winner().map(w -> Setting.byFocus(w, mention));
    }

    /** The sentences of the part that a sentence stands in. */
    private List<Sentence> paragraph(Sentence sentence) {
        List<Sentence> found = new ArrayList<>();
        int first = sentence.index();
        while (first > 0 && sentences.get(first - 1).part().equals(sentence.part())) {
            first--;
        }
        for (int i = first; i < sentences.size() && sentences.get(i).part().equals(sentence.part()); i++) {
            found.add(sentences.get(i));
        }
        return found;
    }
}
