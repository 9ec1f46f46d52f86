package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.coreference.CountrySign.Strength;
import dateline.actor.coreference.PlaceNames.PlaceName;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.language.AnalyzedArticle;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Locatives;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All words of a report that speak for a country or an international body: countries, capitals and regions that are named, bodies and office holders of a
 * country, and towns whose country is plain.
 */
final class CountrySigns {
    private static final int MOST_JOINED = 10;

    private final ActorLexicon lexicon;
    private final Locatives locatives;
    private final Visits visits;
    private final PlaceNames places;
    private final List<List<CountrySign>> bySentence = new ArrayList<>();

    private CountrySigns(ActorLexicon lexicon, PlaceNames places) {
        this.lexicon = lexicon;
        this.locatives = lexicon.locatives();
        this.visits = new Visits(lexicon.lists());
        this.places = places;
    }

    /** @param mentions those of each sentence */
    static CountrySigns gather(
            ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions, PlaceNames places) {
        CountrySigns signs = new CountrySigns(lexicon, places);
        for (Sentence sentence : article.sentencesInTime()) {
            signs.bySentence.add(signs.read(mentions.get(sentence.index()), places.in(sentence)));
        }
        return signs;
    }

    /** Those of each sentence. */
    List<List<CountrySign>> bySentence() {
        return bySentence;
    }

    /** Countries of the places in headings and datelines, by their words. */
    Map<Span, String> headings() {
        Map<Span, String> found = new LinkedHashMap<>();
        places.outside().forEach(n -> places.country(n.place()).ifPresent(c -> found.put(n.span(), c)));
        return found;
    }

    /** Those of one sentence. */
    List<CountrySign> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** Countries, towns and regions that tell where something is, in the sentence of somebody. */
    List<CountrySign> placesIn(Sentence sentence, Word somebody) {
        return in(sentence).stream()
                .filter(CountrySign::land)
                .filter(s -> !s.word().equals(somebody))
                .filter(s -> locatives.tellsWhere(s.word(), somebody))
                .toList();
    }

    /** One for each word; what the gazetteer settles by the rest of the report beats a name by itself: "Georgia" of the U.S. */
    private List<CountrySign> read(List<Mention> mentions, List<PlaceName> names) {
        Map<Word, CountrySign> found = new LinkedHashMap<>();
        mentions.forEach(m -> sign(m).ifPresent(s -> found.put(s.word(), s)));
        names.forEach(n -> sign(n).ifPresent(s -> found.put(s.word(), s)));
        return found.values().stream().map(s -> inOwnWords(s, found)).toList();
    }

    /** Of "the Georgian president" the word "Georgian" gives the country. */
    private static CountrySign inOwnWords(CountrySign sign, Map<Word, CountrySign> all) {
        return sign.land()
                ? sign
                : all.values().stream()
                        .filter(s -> s.land()
                                && s.country().equals(sign.country())
                                && s.word().isWithin(sign.word()))
                        .findFirst()
                        .map(s -> isOneOfSeveral(s, all) ? sign.named() : sign.inWords(s.span()))
                        .orElse(sign);
    }

    /** "envoys of Sudan and Egypt" are no more of the one than of the other. */
    private static boolean isOneOfSeveral(CountrySign owner, Map<Word, CountrySign> all) {
        return owner.word().children(Relation.CONJUNCT).stream()
                .anyMatch(c -> all.containsKey(c) && !all.get(c).country().equals(owner.country()));
    }

    private Optional<CountrySign> sign(Mention mention) {
        boolean land = (mention.key().isCountry() || mention.key().isRegion())
                && mention.code().land().isPresent();
        return mention.code()
                .country()
                .map(c -> new CountrySign(mention.head(), c, mention.span(), strength(mention, land), land));
    }

    private Strength strength(Mention mention, boolean land) {
        if (land) {
            return strength(mention.head(), mention.isBystander());
        }
        boolean ofState = mention.code().sectors().stream().anyMatch(SectorGroups.OF_STATE::contains);
        boolean away = lexicon.isAbroad(mention.head().lemma()) && !isDoer(mention.head());
        return ofState && !away ? Strength.OWNER : Strength.NAMED;
    }

    private Optional<CountrySign> sign(PlaceName name) {
        Word word = name.head().orElseThrow();
        Optional<String> country = places.country(name.place()).filter(c -> !liesElsewhere(word));
        if (isPartOfName(name, word)) {
            return country.map(c -> new CountrySign(word, c, name.span(), Strength.NAMED, false));
        }
        Strength strength =
                isHit(name, word) ? Strength.PLACE : strength(word, name.place().use() == Use.PLACE);
        return country.map(c -> new CountrySign(word, c, name.span(), strength, true));
    }

    /** "bombed <b>Damascus</b>": it happens there; "condemned Syria" does not. */
    private boolean isHit(PlaceName name, Word word) {
        return name.place().use() == Use.PLACE
                && name.place().precision() != Precision.COUNTRY
                && first(word).is(Relation.OBJECT, Relation.PASSIVE_SUBJECT)
                && !visits.isVisited(first(word));
    }

    /** "Tula, Hidalgo": a town in what is not known need not be the town that is. */
    private boolean liesElsewhere(Word word) {
        return word.children(Relation.APPOSITION).stream()
                .anyMatch(a -> a.isProperNoun()
                        && a.index() - word.index() == 2
                        && places.at(a).isEmpty());
    }

    /** "the Syrian Observatory" is not in Syria. */
    private static boolean isPartOfName(PlaceName name, Word word) {
        return name.place().use() == Use.ADJECTIVE
                && word.head().filter(h -> h.is(EntityKind.ORGANIZATION)).isPresent();
    }

    /** @param standing whether it is known to be no more than a place */
    private Strength strength(Word name, boolean standing) {
        Word word = first(name);
        if (locatives.tellsWhere(word, root(word))) {
            return visits.isVisited(word) ? Strength.ABROAD : Strength.PLACE;
        }
        if (!standing && isDoer(word)) {
            return Strength.DOER;
        }
        return Strength.NAMED;
    }

    private static Word root(Word word) {
        return word.sentence().words().stream()
                .filter(w -> w.headIndex() < 0)
                .findFirst()
                .orElse(word);
    }

    /** "Chad" of "Chad and Niger": what holds of the one holds of the other. */
    private static Word first(Word name) {
        Word word = name;
        for (int i = 0; i < MOST_JOINED && word.is(Relation.CONJUNCT); i++) {
            word = word.head().orElse(word);
        }
        return word;
    }

    private static boolean isDoer(Word head) {
        Word word = first(head);
        return word.is(Relation.SUBJECT)
                || word.is(Relation.PREPOSITION_OBJECT)
                        && word.head().filter(p -> p.is(Relation.AGENT)).isPresent();
    }
}
