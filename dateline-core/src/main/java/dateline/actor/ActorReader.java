package dateline.actor;

import dateline.language.AnalyzedArticle;
import dateline.rule.Knowledge;
import java.util.List;
import java.util.Map;

/** Finds the actors of a report and which words mean them. */
public final class ActorReader {
    public ActorReader(Knowledge knowledge) {}

    public Cast read(AnalyzedArticle article) {
        return new Cast(List.of(), Map.of(), List.of());
    }
}
