package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.language.Clause;
import dateline.language.Word;
import dateline.place.Locatives;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the country of those to whom the text gives none, from the places around them: first in their own phrase ("villagers
 * near Goma"), then in their clause ("Protesters blocked roads in Lima"), then in the rest of the sentence. Two countries in
 * one of these settle nothing, and nothing further off is asked then. Only for those who mostly act at home.
 */
final class HomeCountry {
    private final List<List<Mention>> mentions;
    private final ActorLexicon lexicon;

    private final Locatives locatives;
    private final CountrySigns signs;

    /**
     * @param mentions those of each sentence
     * @param signs what speaks for a country in the report
     */
    HomeCountry(ActorLexicon lexicon, List<List<Mention>> mentions, CountrySigns signs) {
        this.locatives = lexicon.locatives();
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.signs = signs;
    }

    /** The one country that all settings of an actor's mentions agree on. */
    Optional<Setting> find(MentionCluster cluster) {
        List<Setting> found = cluster.mentions().stream()
                .flatMap(m -> findByPlace(cluster, m).or(() -> findByPartner(cluster, m)).stream())
                .toList();
        boolean agree = found.stream().map(Setting::country).distinct().count() == 1;
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "Egyptian police dispersed demonstrators", "Kenyans protested against the government": they are of one country. */
    private Optional<Setting> findByPartner(MentionCluster cluster, Mention mention) {
        boolean government = isGovernment(cluster, mention);
        if (!government && !isHomely(cluster, mention)) {
            return Optional.empty();
        }
        List<Mention> others = mentionsAround(mention).stream()
                .filter(m -> m.code().country().isPresent())
                .toList();
        Predicate<Sector> partner = government ? SectorGroups.GOVERNED::contains : Sector.POLICE::equals;
        Optional<Mention> such = others.stream()
                .filter(m -> m.code().sectors().stream().anyMatch(partner))
                .findFirst();
        return such.flatMap(m -> only(countries(others)).map(c -> Setting.ofPartner(m, c, mention)));
    }

    private static boolean isGovernment(MentionCluster cluster, Mention mention) {
        return cluster.code().sectors().equals(List.of(Sector.GOVERNMENT))
                && mention.isDefinite()
                && cluster.kind() == Kind.ORGANIZATION;
    }

    private boolean isHomely(MentionCluster cluster, Mention mention) {
        List<Sector> sectors = cluster.code().sectors();
        boolean home = !sectors.isEmpty()
                && SectorGroups.AT_HOME.containsAll(sectors)
                && !lexicon.isAbroad(mention.head().lemma());
        return home || sectors.contains(Sector.POLICE);
    }

    private List<Mention> mentionsAround(Mention mention) {
        return mentions.get(mention.sentence().index());
    }

    private static Optional<String> only(Set<String> countries) {
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    private static Set<String> countries(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.code().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Setting> findByPlace(MentionCluster cluster, Mention mention) {
        List<CountrySign> places = signs.placesIn(mention.sentence(), mention.head());
        return circles(cluster, mention).stream()
                .map(circle ->
                        places.stream().filter(p -> circle.test(p.word())).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found ->
                        found.stream().map(CountrySign::country).distinct().count() == 1)
                .map(found -> Setting.ofPlace(found.get(0), mention));
    }

    /** Where places are looked for, the nearest first. */
    private List<Predicate<Word>> circles(MentionCluster cluster, Mention mention) {
        Word head = mention.head();
        Predicate<Word> phrase = place -> place.isWithin(head);
        if (!isHomely(cluster, mention)) {
            return lexicon.isAbroad(head.lemma()) ? List.of(place -> locatives.isLeft(place, head)) : List.of(phrase);
        }
        Predicate<Word> anywhere = place -> true;
        int clause = predicate(head);
        Predicate<Word> sameClause = place -> predicate(place) == clause;
        return List.of(phrase, sameClause, anywhere);
    }

    private static int predicate(Word token) {
        return token.clauseAround().map(Clause::predicate).map(Word::index).orElse(-1);
    }
}
