package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.place.Metonymy;
import dateline.place.candidate.Candidates;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.util.Locale;
import java.util.Optional;

/** Makes toponyms of words that are known to name a place, and tells what they do where they stand. Safe to share. */
final class ToponymMaker {
    private final Lexicon kinds;
    private final Candidates candidates;

    private final Metonymy metonymy;

    ToponymMaker(Knowledge knowledge, Candidates candidates) {
        this.metonymy = new Metonymy(knowledge);
        this.kinds = Lexicon.words(knowledge.named("place/kinds.tsv"));
        this.candidates = candidates;
    }

    /** A name by itself: a place, or a party where a country or capital stands for those who act for it. */
    Toponym whole(NameWords name, ListedName listed) {
        boolean party = listed.onlyFor(name).isCountryOrCapital() && metonymy.isParty(name.last());
        return make(name, party ? Use.PARTY : Use.PLACE, listed);
    }

    /** A name that is part of a longer one of something else: "England" of "the Bank of England". */
    Toponym part(NameWords name, ListedName listed) {
        return make(name, Use.PART, listed);
    }

    private Toponym make(NameWords name, Use use, ListedName listed) {
        ListedName known = listed.onlyFor(name);
        Optional<Precision> kind = kind(name);
        NameWords whole = kind.isPresent() && !known.country() ? name.upTo(name.to() + 1) : name;
        boolean country = known.country() && !candidates.isOwnPart(name.text());
        Precision precision = country ? Precision.COUNTRY : kind.orElse(Precision.PLACE);
        return new Toponym(
                print(whole, name.text()),
                use,
                Toponym.Hints.of(precision, known.code()),
                known.code().isPresent() ? "lexicon" : "entity");
    }

    /** "Gao region", "Gao province": the word that says what it is belongs to the name. */
    private Optional<Precision> kind(NameWords name) {
        return name.next()
                .flatMap(w -> kinds.meaning(w.lemma()))
                .map(k -> Precision.valueOf(k.toUpperCase(Locale.ROOT)));
    }

    static Toponym.Print print(NameWords name, String bare) {
        return new Toponym.Print(name.from(), name.to(), name.span(), name.text(), bare);
    }
}
