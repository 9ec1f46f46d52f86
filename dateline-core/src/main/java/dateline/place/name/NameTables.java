package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.candidate.Candidates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the longest names in a sentence that our own tables and the gazetteer know. Safe to share. */
final class NameTables {
    /** Words that a name has at most. */
    private static final int LONGEST = 5;

    /** What the table of countries has for Europe as a whole. */
    private static final String EUROPE = "EUR";

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon regions;
    private final Candidates candidates;

    NameTables(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.regions = Lexicon.names(knowledge.named("place/regions.tsv"));
        this.candidates = candidates;
    }

    /** What our own tables say of the words from this one on. */
    ListedName find(Word first, Optional<LocalDate> day) {
        Sentence sentence = first.sentence();
        int from = first.index();
        Optional<Hit> country = countries.longestAt(sentence, from, day);
        Optional<Hit> capital = capitals.longestAt(sentence, from, day);
        Optional<Hit> town = regions.longestAt(sentence, from, day).or(() -> capital);
        int to = Stream.concat(country.stream(), town.stream())
                .mapToInt(Hit::to)
                .reduce(ownEnd(sentence, from), Math::max);
        boolean countryWins = country.filter(c -> c.to() == to).isPresent();
        Optional<String> code = (countryWins ? country : town.filter(t -> t.to() == to))
                .map(Hit::meaning)
                .filter(c -> !c.equals(EUROPE));
        boolean isCapital = capital.filter(c -> c.to() == to).isPresent();
        return new ListedName(to, code, countryWins && code.isPresent(), isCapital);
    }

    /** Index after the longest name of our tables of points; the same index where there is none. */
    private int ownEnd(Sentence sentence, int from) {
        return longestEnd(sentence, from, from, name -> candidates.isOwn(name.text()));
    }

    /** Index after the longest name that the gazetteer knows, when it is longer than this; the first index otherwise. */
    int gazetteerEnd(Word first, int least) {
        return longestEnd(first.sentence(), first.index(), least, name -> candidates.isKnown(name.text()));
    }

    private static int longestEnd(Sentence sentence, int from, int least, Predicate<NameWords> known) {
        int most = Math.min(sentence.words().size(), from + LONGEST);
        int shortest = Math.max(from, least) + 1;
        return IntStream.iterate(most, to -> to >= shortest, to -> to - 1)
                .mapToObj(to -> new NameWords(sentence, from, to))
                .filter(name -> name.lookLikeName() && known.test(name))
                .findFirst()
                .map(NameWords::to)
                .orElse(from);
    }

    /** Whether the name of a state or country begins there: "S.C.", "Ukraine". */
    boolean isStateOrCountry(Word first) {
        return ownEnd(first.sentence(), first.index()) > first.index()
                || countries
                        .longestAt(first.sentence(), first.index(), Optional.empty())
                        .isPresent()
                || candidates.postal(first.text()).isPresent();
    }
}
