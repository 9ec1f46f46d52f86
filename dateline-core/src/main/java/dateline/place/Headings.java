package dateline.place;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.gazetteer.NameKey;
import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of places in headlines and crossheads, which have no sentences: those that our tables know, and those that the
 * report's sentences name.
 */
final class Headings {
    private static final int LONGEST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.]*[\\p{L}\\p{N}])?\\.?");
    private static final Set<Part.Kind> HEADINGS = Set.of(Part.Kind.HEADLINE, Part.Kind.CROSSHEAD);
    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "outside", "across", "from", "to", "into", "of", "off", "around", "toward", "towards",
            "over", "inside");

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon demonyms;
    private final Lexicon adjectives;
    private final Candidates candidates;

    Headings(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        this.adjectives = Lexicon.names(knowledge.named("place/adjectives.tsv"));
        this.candidates = candidates;
    }

    List<Toponym> names(Article article, Set<String> accepted) {
        List<Toponym> names = new ArrayList<>();
        for (Part part : article.parts()) {
            if (HEADINGS.contains(part.kind())) {
                names.addAll(names(article.text(), part.span(), accepted));
            }
        }
        return names;
    }

    private List<Toponym> names(String text, Span span, Set<String> accepted) {
        List<MatchResult> words =
                WORD.matcher(text).region(span.start(), span.end()).results().toList();
        List<Toponym> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Toponym> name = longest(text, words, at, accepted);
            name.ifPresent(names::add);
            at = name.map(Toponym::to).orElse(at + 1);
        }
        return names;
    }

    private Optional<Toponym> longest(String text, List<MatchResult> words, int from, Set<String> accepted) {
        if (!Character.isUpperCase(words.get(from).group().codePointAt(0))) {
            return Optional.empty();
        }
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            Span span = new Span(words.get(from).start(), words.get(to - 1).end());
            String name = text.substring(span.start(), span.end());
            Optional<Toponym> found = isOneName(name) ? named(text, words, from, to, accepted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** No comma, quotation mark or end of a sentence parts its words. */
    private static boolean isOneName(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .-'’&".indexOf(c) >= 0);
    }

    private Optional<Toponym> named(String text, List<MatchResult> words, int from, int to, Set<String> accepted) {
        Span span = new Span(words.get(from).start(), words.get(to - 1).end());
        String name = text.substring(span.start(), span.end());
        boolean where =
                from > 0 && LOCATIVE.contains(words.get(from - 1).group().toLowerCase(Locale.ROOT));
        Optional<String> country = countries.meaning(name).filter(c -> !c.equals("EUR"));
        if (country.isPresent() && !candidates.isOwnPart(name)) {
            return Optional.of(
                    toponym(from, to, span, name, where ? Use.PLACE : Use.PARTY, country, Precision.COUNTRY));
        }
        Optional<String> adjective = demonyms.meaning(name).filter(c -> !c.equals("EUR"));
        boolean before = to < words.size() && words.get(to).start() == span.end() + 1;
        if (before && adjective.isPresent()) {
            return Optional.of(toponym(from, to, span, name, Use.ADJECTIVE, adjective, Precision.COUNTRY));
        }
        if (before && adjectives.meaning(name).isPresent()) {
            String of = adjectives.meaning(name).get();
            return Optional.of(new Toponym(
                    from,
                    to,
                    span,
                    name,
                    of,
                    Use.ADJECTIVE,
                    Optional.empty(),
                    Precision.REGION,
                    Optional.empty(),
                    "heading"));
        }
        boolean capital = capitals.meaning(name).isPresent();
        boolean known = capital
                || candidates.isOwn(name)
                || accepted.contains(NameKey.of(name))
                || where && candidates.isLargeTown(name);
        return known
                ? Optional.of(toponym(
                        from,
                        to,
                        span,
                        name,
                        capital && !where ? Use.PARTY : Use.PLACE,
                        country.or(() -> capitals.meaning(name)),
                        Precision.PLACE))
                : Optional.empty();
    }

    private static Toponym toponym(
            int from, int to, Span span, String name, Use use, Optional<String> code, Precision precision) {
        return new Toponym(from, to, span, name, name, use, code, precision, Optional.empty(), "heading");
    }
}
