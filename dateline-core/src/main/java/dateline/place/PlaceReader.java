package dateline.place;

import dateline.finding.Found;
import dateline.language.AnalyzedArticle;
import dateline.rule.Knowledge;
import java.util.List;

/** Finds places. */
public final class PlaceReader {
    public PlaceReader(Knowledge knowledge) {}

    public Found<Place> read(AnalyzedArticle article) {
        return Found.of(List.of());
    }
}
