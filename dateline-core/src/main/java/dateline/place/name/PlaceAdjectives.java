package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.place.name.Toponym.Hints;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.time.LocalDate;
import java.util.Optional;

/** Finds adjectives of countries and of other parts of the world: "French troops", "European airports"; not "the French". Safe to share. */
final class PlaceAdjectives {
    private final Lexicon demonyms;
    private final Lexicon adjectives;

    PlaceAdjectives(Knowledge knowledge) {
        this.demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        this.adjectives = Lexicon.names(knowledge.named("place/adjectives.tsv"));
    }

    /** The one that begins with this word and reaches at least so far. */
    Optional<Toponym> find(Word first, int least, Optional<LocalDate> day) {
        Optional<Hit> region = adjectives.longestAt(first.sentence(), first.index(), day);
        Optional<Hit> country = demonyms.longestAt(first.sentence(), first.index(), day);
        int regionEnd = region.map(Hit::to).orElse(-1);
        int countryEnd = country.map(Hit::to).orElse(-1);
        NameWords name = new NameWords(first.sentence(), first.index(), Math.max(regionEnd, countryEnd));
        if (name.to() < least || !isAdjective(name)) {
            return Optional.empty();
        }
        return regionEnd >= countryEnd
                ? region.map(hit -> ofRegion(name, hit))
                : country.map(hit -> ofCountry(name, hit));
    }

    private static Toponym ofRegion(NameWords name, Hit hit) {
        Hints hints = Hints.of(Precision.REGION, Optional.empty());
        return new Toponym(ToponymMaker.print(name, hit.meaning()), Use.ADJECTIVE, hints, "demonym");
    }

    private static Toponym ofCountry(NameWords name, Hit hit) {
        Optional<String> code = Optional.of(hit.meaning()).filter(c -> !c.equals("EUR"));
        Hints hints = Hints.of(Precision.COUNTRY, code);
        return new Toponym(ToponymMaker.print(name, name.text()), Use.ADJECTIVE, hints, "demonym");
    }

    private static boolean isAdjective(NameWords name) {
        Word last = name.last();
        boolean adjective = last.isAdjective() || last.isProperNoun() && last.is(Relation.MODIFIER);
        return adjective
                && name.next()
                        .filter(w -> !w.isPunctuation() || w.text().equals("-"))
                        .isPresent();
    }
}
