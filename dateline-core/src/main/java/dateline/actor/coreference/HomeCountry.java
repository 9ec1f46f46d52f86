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

    /** @param mentions those of each sentence */
    HomeCountry(ActorLexicon lexicon, List<List<Mention>> mentions) {
        this.locatives = lexicon.locatives();
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /**
     * A country and where it was taken from.
     *
     * @param country its code
     * @param from the mention that it was taken for
     * @param rule "country-of-place" or "country-of-partner"
     */
    record Setting(String country, Mention from, String rule) {
        private static final String OF_PLACE = "country-of-place";
        private static final String OF_PARTNER = "country-of-partner";

        String why() {
            return "country " + country + " taken from "
                    + (rule.equals(OF_PLACE) ? "the place it is told of in" : "whom it has to do with");
        }
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
        boolean such = others.stream().anyMatch(m -> m.code().sectors().stream().anyMatch(partner));
        return such ? only(countries(others), mention, Setting.OF_PARTNER) : Optional.empty();
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

    private static Optional<Setting> only(Set<String> countries, Mention mention, String rule) {
        return countries.size() == 1
                ? countries.stream().findFirst().map(c -> new Setting(c, mention, rule))
                : Optional.empty();
    }

    private static Set<String> countries(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.code().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Setting> findByPlace(MentionCluster cluster, Mention mention) {
        List<Mention> places = places(mention);
        return circles(cluster, mention).stream()
                .map(circle -> countries(
                        places.stream().filter(m -> circle.test(m.head())).toList()))
                .filter(countries -> !countries.isEmpty())
                .findFirst()
                .flatMap(countries -> only(countries, mention, Setting.OF_PLACE));
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

    /** Countries, towns and regions that tell where something is, in the sentence of a mention. */
    private List<Mention> places(Mention mention) {
        return mentionsAround(mention).stream()
                .filter(m -> m.key().isCountry() || m.key().isRegion())
                .filter(m -> !m.head().equals(mention.head()))
                .filter(m -> m.code().country().filter(c -> !c.equals("EUR")).isPresent())
                .filter(m -> locatives.tellsWhere(m.head(), mention.head()))
                .toList();
    }
}
