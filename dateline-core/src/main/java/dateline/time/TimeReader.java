package dateline.time;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Found;
import dateline.record.Part;
import dateline.record.TimeExpression;
import dateline.time.phrase.Direction;
import dateline.time.phrase.Grammar;
import dateline.time.phrase.PhraseFinder;
import dateline.time.phrase.TimeVocabulary;
import java.util.List;
import java.util.Set;

/**
 * Finds phrases that tell when, how long and how often, and resolves them on the day the report came out and on the dates told
 * before them. Safe to share.
 */
public final class TimeReader {
    private final TimeWords words;
    private final PhraseFinder finder;
    private final DirectionReader outlooks;
    private final Roughness roughness;
    private final Narration narration;
    private final Set<String> limits;

    /** Throws {@link dateline.knowledge.RuleException} with what is wrong with the tables of "time". */
    public TimeReader(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "time");
        this.limits = lists.named("limit");
        this.words = new TimeWords(knowledge);
        this.finder = new PhraseFinder(Grammar.of(knowledge));
        this.outlooks = new DirectionReader(TimeVocabulary.of(knowledge, "ahead"), lists);
        this.roughness = new Roughness(lists, ListedWords.of(knowledge, "language"));
        this.narration = new Narration(knowledge);
    }

    /** The times of a report together. */
    public Times gather(List<TimeExpression> times) {
        return new Times(times, limits);
    }

    /** The times of a report, those of its dateline ("HAVANA, Aug. 7 —") before those of its sentences. */
    public Found<TimeExpression> read(AnalyzedArticle analyzed) {
        ReportTimes times = new ReportTimes(analyzed, finder, roughness, narration.isAccount(analyzed));
        analyzed.article().parts(Part.Kind.DATELINE).forEach(part -> times.read(part.span(), phrase -> Direction.BACK));
        for (Sentence sentence : analyzed.sentencesInTime()) {
            if (words.mayBeIn(sentence)) {
                times.read(sentence.span(), phrase -> outlooks.read(sentence, phrase));
            }
        }
        return times.found();
    }
}
