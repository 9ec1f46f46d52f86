package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.knowledge.gazetteer.NameKey;
import dateline.place.candidate.Candidates;
import dateline.place.name.Toponym.Hints;
import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds names of places in headlines and crossheads, which have no sentences: those that our tables know, and those that the
 * report's sentences name.
 */
public final class Headings {
    /** Words that a name has at most. */
    private static final int LONGEST = 4;

    private static final String EUROPE = "EUR";

    private static final Set<Part.Kind> HEADINGS = EnumSet.of(Part.Kind.HEADLINE, Part.Kind.CROSSHEAD);

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon demonyms;
    private final Lexicon adjectives;
    private final Candidates candidates;

    private final Set<String> locative;

    public Headings(Knowledge knowledge, Candidates candidates) {
        this.locative = new LocationWords(knowledge).saying(Sense.WHERE, Sense.WAY, EnumSet.of(Sense.PART));
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        this.adjectives = Lexicon.names(knowledge.named("place/adjectives.tsv"));
        this.candidates = candidates;
    }

    /** @param accepted keys of names that are places in the report's sentences */
    public List<Toponym> find(Article article, Set<String> accepted) {
        return article.parts().stream()
                .filter(p -> HEADINGS.contains(p.kind()))
                .map(p -> HeadingWords.read(article.text(), p.span()))
                .flatMap(heading -> find(heading, accepted).stream())
                .toList();
    }

    private List<Toponym> find(HeadingWords heading, Set<String> accepted) {
        List<Toponym> names = new ArrayList<>();
        int at = 0;
        while (at < heading.to()) {
            Optional<Toponym> name = longest(heading.words(at, heading.to()), accepted);
            name.ifPresent(names::add);
            at = name.map(Toponym::to).orElse(at + 1);
        }
        return names;
    }

    /** The longest name that begins with the first of these words. */
    private Optional<Toponym> longest(HeadingWords rest, Set<String> accepted) {
        if (!rest.beginWithCapital()) {
            return Optional.empty();
        }
        int most = Math.min(rest.to(), rest.from() + LONGEST);
        return IntStream.iterate(most, to -> to > rest.from(), to -> to - 1)
                .mapToObj(to -> rest.words(rest.from(), to))
                .filter(HeadingWords::mayBeOneName)
                .flatMap(words -> name(words, accepted).stream())
                .findFirst();
    }

    private Optional<Toponym> name(HeadingWords words, Set<String> accepted) {
        return country(words).or(() -> adjective(words)).or(() -> place(words, accepted));
    }

    private Optional<Toponym> country(HeadingWords words) {
        return countryOf(words.name())
                .filter(c -> !candidates.isOwnPart(words.name()))
                .map(c -> toponym(words, isWhere(words) ? Use.PLACE : Use.PARTY, Precision.COUNTRY, Optional.of(c)));
    }

    private Optional<String> countryOf(String name) {
        return countries.meaning(name).filter(c -> !c.equals(EUROPE));
    }

    private boolean isWhere(HeadingWords words) {
        return words.previous().filter(locative::contains).isPresent();
    }

    private Optional<Toponym> adjective(HeadingWords words) {
        if (!words.areFollowed()) {
            return Optional.empty();
        }
        Optional<Toponym> country = demonyms.meaning(words.name())
                .filter(c -> !c.equals(EUROPE))
                .map(c -> toponym(words, Use.ADJECTIVE, Precision.COUNTRY, Optional.of(c)));
        return country.or(() -> adjectives.meaning(words.name()).map(of -> adjective(words, of)));
    }

    /** "European", of a part of the world. */
    private static Toponym adjective(HeadingWords words, String of) {
        Hints hints = Hints.of(Precision.REGION, Optional.empty());
        return new Toponym(words.print(of), Use.ADJECTIVE, hints, "heading");
    }

    private Optional<Toponym> place(HeadingWords words, Set<String> accepted) {
        String name = words.name();
        Optional<String> capital = capitals.meaning(name);
        boolean where = isWhere(words);
        boolean known = capital.isPresent()
                || candidates.isOwn(name)
                || accepted.contains(NameKey.of(name))
                || where && candidates.isLargeTown(name);
        Use use = capital.isPresent() && !where ? Use.PARTY : Use.PLACE;
        Optional<String> country = countryOf(name).or(() -> capital);
        return known ? Optional.of(toponym(words, use, Precision.PLACE, country)) : Optional.empty();
    }

    private static Toponym toponym(HeadingWords words, Use use, Precision precision, Optional<String> country) {
        return new Toponym(words.print(words.name()), use, Hints.of(precision, country), "heading");
    }
}
