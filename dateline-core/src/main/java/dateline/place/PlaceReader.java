package dateline.place;

import dateline.article.Published;
import dateline.finding.Found;
import dateline.language.AnalyzedArticle;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place.Precision;
import dateline.provenance.Span;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds places by their names, without coordinates. A country or capital that acts or is acted upon ("Moscow said") is an
 * actor, not a place. Safe to share.
 */
public final class PlaceReader {
    private static final Set<Relation> ACTING = Set.of(
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.OBJECT,
            Relation.RECIPIENT,
            Relation.POSSESSOR,
            Relation.ROOT);

    /** Prepositions behind which a country or capital is where, not who. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "from",
            "to",
            "into",
            "through",
            "over",
            "off",
            "toward",
            "towards",
            "of",
            "within",
            "via",
            "along",
            "beyond",
            "leave");

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon regions;
    private final Lexicon kinds;

    public PlaceReader(Knowledge knowledge) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.regions = Lexicon.names(knowledge.named("place/regions.tsv"));
        this.kinds = Lexicon.words(knowledge.named("place/kinds.tsv"));
    }

    /** A name of a place in a sentence, before equal names are put together. */
    private record Named(
            int from, int to, String name, Optional<String> country, Precision precision, Span span, String rule) {}

    public Found<Place> read(AnalyzedArticle article) {
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Named named : withCountries(sentence, named(sentence, article))) {
                byName.computeIfAbsent(named.name(), k -> new ArrayList<>()).add(named);
            }
        }
        List<Place> places = new ArrayList<>();
        byName.values().forEach(mentions -> places.add(place("p" + (places.size() + 1), mentions)));
        return Found.of(places);
    }

    private static Place place(String id, List<Named> mentions) {
        Named first = mentions.get(0);
        Optional<String> country =
                mentions.stream().flatMap(m -> m.country().stream()).findFirst();
        return new Place(
                id,
                first.name(),
                country,
                first.precision(),
                mentions.stream().map(Named::span).toList(),
                first.rule());
    }

    private List<Named> named(Sentence sentence, AnalyzedArticle article) {
        Optional<LocalDate> day = article.article().published().map(Published::date);
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Named> named = namedAt(sentence, at, day);
            named.ifPresent(found::add);
            at = named.map(Named::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Named> namedAt(Sentence sentence, int from, Optional<LocalDate> day) {
        Token first = sentence.token(from);
        if (!Character.isUpperCase(first.text().codePointAt(0))) {
            return Optional.empty();
        }
        Optional<Lexicon.Hit> country = countries.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> town =
                regions.longestAt(sentence, from, day).or(() -> capitals.longestAt(sentence, from, day));
        boolean countryWins = country.isPresent()
                && (town.isEmpty() || country.get().to() >= town.get().to());
        int entityEnd = entityEnd(sentence, from);
        int to = Math.max(
                entityEnd,
                countryWins ? country.get().to() : town.map(Lexicon.Hit::to).orElse(from));
        if (to == from || isPersonOrBody(sentence, from, to)) {
            return Optional.empty();
        }
        boolean wholeCountry = countryWins && country.get().to() == to;
        Optional<String> code = wholeCountry
                ? country.map(Lexicon.Hit::meaning)
                : town.filter(h -> h.to() == to).map(Lexicon.Hit::meaning);
        boolean capital = capitals.longestAt(sentence, from, day).isPresent();
        Token head = sentence.token(to - 1);
        if ((wholeCountry || capital) && acts(sentence, head)) {
            return Optional.empty();
        }
        return Optional.of(extended(sentence, from, to, code, wholeCountry));
    }

    /** Behind the words that the engine takes for one name of a place. */
    private static int entityEnd(Sentence sentence, int from) {
        Token first = sentence.token(from);
        boolean place = Set.of("GPE", "LOC", "FAC").contains(first.entity()) && first.entityStart();
        if (!place) {
            return from;
        }
        int to = from + 1;
        while (to < sentence.tokens().size()
                && sentence.token(to).entity().equals(first.entity())
                && !sentence.token(to).entityStart()) {
            to++;
        }
        return to;
    }

    private static boolean isPersonOrBody(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> t.entity().equals("PERSON")
                        || t.entity().equals("ORG")
                        || t.entity().equals("NORP"));
    }

    private static boolean acts(Sentence sentence, Token head) {
        if (head.is(Relation.MODIFIER)) {
            return true;
        }
        if (head.is(Relation.PREPOSITION_OBJECT)) {
            return sentence.head(head).map(p -> !LOCATIVE.contains(p.lemma())).orElse(false);
        }
        if (head.is(Relation.CONJUNCT)) {
            return sentence.head(head)
                    .map(h -> h.index() != head.index() && acts(sentence, h))
                    .orElse(false);
        }
        return ACTING.contains(head.relation());
    }

    /** "Gao region", "Gao province": the word that says what it is belongs to the name. */
    private Named extended(Sentence sentence, int from, int to, Optional<String> code, boolean country) {
        Optional<String> kind =
                to < sentence.tokens().size() ? kinds.meaning(sentence.token(to).lemma()) : Optional.empty();
        int end = kind.isPresent() && !country ? to + 1 : to;
        Precision precision = country
                ? Precision.COUNTRY
                : kind.map(k -> Precision.valueOf(k.toUpperCase(java.util.Locale.ROOT)))
                        .orElse(Precision.PLACE);
        Span span = sentence.spanOf(sentence.tokens().subList(from, end));
        return new Named(
                from, end, sentence.textBetween(span), code, precision, span, code.isPresent() ? "lexicon" : "entity");
    }

    /** "Gao, Mali", "Mali's Gao region", "the town of Ansongo in Mali": the country that the words around give. */
    private List<Named> withCountries(Sentence sentence, List<Named> named) {
        List<Named> settled = new ArrayList<>(named);
        for (int i = settled.size() - 1; i >= 0; i--) {
            Named one = settled.get(i);
            if (one.country().isEmpty()) {
                Optional<String> country = possessorBefore(sentence, one).or(() -> behind(sentence, one, settled));
                if (country.isPresent()) {
                    settled.set(
                            i,
                            new Named(
                                    one.from(),
                                    one.to(),
                                    one.name(),
                                    country,
                                    one.precision(),
                                    one.span(),
                                    "country-beside"));
                }
            }
        }
        return settled;
    }

    private Optional<String> possessorBefore(Sentence sentence, Named one) {
        int mark = one.from() - 1;
        boolean possessive = mark > 0 && sentence.token(mark).is(Relation.CASE);
        if (!possessive) {
            return Optional.empty();
        }
        for (int from = Math.max(0, mark - 4); from < mark; from++) {
            Optional<Lexicon.Hit> hit = countries.longestAt(sentence, from, Optional.empty());
            if (hit.isPresent() && hit.get().to() == mark) {
                return Optional.of(hit.get().meaning());
            }
        }
        return Optional.empty();
    }

    /** The place that follows after a comma or "in" and has a country. */
    private static Optional<String> behind(Sentence sentence, Named one, List<Named> all) {
        if (one.to() >= sentence.tokens().size()) {
            return Optional.empty();
        }
        String joint = sentence.token(one.to()).text();
        boolean joined = joint.equals(",") || joint.equals("in");
        return all.stream()
                .filter(o -> joined && o.from() > one.to() && o.from() - one.to() <= 4)
                .findFirst()
                .flatMap(Named::country);
    }
}
