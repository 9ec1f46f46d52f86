package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.language.AnalyzedArticle;
import dateline.record.Place;
import java.util.List;
import java.util.Optional;

/** Finds a country for those to whom the text gives none: that of where they are mentioned, else that of what the report is about. */
record CountryFinder(HomeCountry home, CountryFocus focus) {

    /** @param mentions those of each sentence */
    static CountryFinder of(
            ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions, List<Place> places) {
        PlaceNames names = PlaceNames.of(article, mentions, places);
        CountrySigns signs = CountrySigns.gather(lexicon, article, mentions, names);
        Domestic domestic = new Domestic(lexicon, names);
        return new CountryFinder(new HomeCountry(lexicon, mentions, signs), new CountryFocus(article, domestic, signs));
    }

    Optional<Setting> find(MentionCluster cluster) {
        boolean open =
                cluster.code().country().isEmpty() && !cluster.code().sectors().isEmpty();
        return open ? home.find(cluster).or(() -> focus.find(cluster)) : Optional.empty();
    }
}
