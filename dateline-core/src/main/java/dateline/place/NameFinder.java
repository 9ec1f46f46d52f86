package dateline.place;

import dateline.gazetteer.NameKey;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place.Precision;
import dateline.place.Place.Use;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of places in a sentence: what the engine takes for one, what our tables name, and what the gazetteer knows
 * where the words around speak for a place ("near Ternivka"). People and bodies are no places, but a place may be a part of
 * their name ("Georgetown University").
 */
final class NameFinder {
    private static final int LONGEST = 5;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    /** Words inside a name that are printed small. */
    private static final Set<String> JOINTS = Set.of(
            "of", "de", "la", "le", "les", "del", "di", "da", "do", "dos", "el", "al", "the", "and", "upon", "on", "sur", "en",
            "am", "an", "der", "-", "'", "’", "'s", "’s", ".");

    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "near", "at", "from", "outside", "around", "throughout", "across", "toward", "towards", "through", "via",
            "into", "to", "inside", "between", "off", "along", "beyond", "downtown", "central", "northern", "southern",
            "eastern", "western", "nearby", "north", "south", "east", "west", "northeast", "northwest", "southeast",
            "southwest");

    /** Words before "of" and a name that make it a place: "the city of X". */
    private static final Set<String> SORTS = Set.of(
            "city", "town", "village", "port", "state", "province", "region", "district", "county", "suburb", "island",
            "outskirts", "north", "south", "east", "west", "streets", "part", "parts", "center", "centre", "municipality",
            "hamlet", "community", "borough", "township", "republic", "resident", "residents", "people", "capital", "northeast",
            "northwest", "southeast", "southwest", "mayor", "coast", "airport", "area");

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon regions;
    private final Lexicon demonyms;
    private final Lexicon kinds;
    private final Candidates candidates;

    NameFinder(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.regions = Lexicon.names(knowledge.named("place/regions.tsv"));
        this.demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        this.kinds = Lexicon.words(knowledge.named("place/kinds.tsv"));
        this.candidates = candidates;
    }

    /**
     * The names in a sentence, in its order.
     *
     * @param accepted keys of names that are places elsewhere in the report
     */
    List<Toponym> find(Sentence sentence, Optional<LocalDate> day, Set<String> accepted) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Toponym> name = at(sentence, at, day, accepted);
            name.ifPresent(found::add);
            at = name.map(Toponym::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Toponym> at(Sentence sentence, int from, Optional<LocalDate> day, Set<String> accepted) {
        Token first = sentence.token(from);
        if (!Character.isUpperCase(first.text().codePointAt(0))) {
            return Optional.empty();
        }
        Known known = known(sentence, from, day);
        int to = Math.max(entityEnd(sentence, from), known.to());
        if (to > from && known.to() < to && isMixed(sentence, from, to)) {
            to = Math.max(known.to(), from);
        }
        int listed = gazetteerEnd(sentence, from, Math.max(to, from));
        if (to > from && !isPersonOrBody(sentence, from, to)) {
            int end = listed > to && !isPersonOrBody(sentence, from, listed) ? listed : to;
            return Optional.of(whole(sentence, from, end, end == known.to() ? known : Known.nothing(from), day));
        }
        return adjective(sentence, from, day)
                .or(() -> within(sentence, from, Math.max(known.to(), listed), known, accepted))
                .or(() -> listed > from ? byContext(sentence, from, listed, accepted) : Optional.empty());
    }

    /** What our own tables say of the words from here on. */
    private record Known(int to, Optional<String> code, boolean country, boolean capital) {
        static Known nothing(int from) {
            return new Known(from, Optional.empty(), false, false);
        }
    }

    private Known known(Sentence sentence, int from, Optional<LocalDate> day) {
        Optional<Lexicon.Hit> country = countries.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> capital = capitals.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> town = regions.longestAt(sentence, from, day).or(() -> capital);
        int own = ownEnd(sentence, from);
        int to = Math.max(
                own, Math.max(country.map(Lexicon.Hit::to).orElse(from), town.map(Lexicon.Hit::to).orElse(from)));
        boolean countryWins = country.filter(c -> c.to() == to).isPresent();
        Optional<String> code = (countryWins ? country : town.filter(t -> t.to() == to)).map(Lexicon.Hit::meaning);
        return new Known(to, code, countryWins, capital.filter(c -> c.to() == to).isPresent());
    }

    /** Behind the longest name of our tables of points. */
    private int ownEnd(Sentence sentence, int from) {
        for (int to = Math.min(sentence.tokens().size(), from + LONGEST); to > from; to--) {
            if (isName(sentence, from, to) && candidates.isOwn(text(sentence, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Behind the longest name that the gazetteer knows. */
    private int gazetteerEnd(Sentence sentence, int from, int least) {
        int most = Math.min(sentence.tokens().size(), from + LONGEST);
        for (int to = most; to > Math.max(from, least); to--) {
            if (isName(sentence, from, to) && candidates.isKnown(text(sentence, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Whether the words may be one name: capitals at both ends, and nothing between but what names have. */
    private static boolean isName(Sentence sentence, int from, int to) {
        return isCapital(sentence.token(to - 1))
                && sentence.tokens().subList(from, to).stream()
                        .allMatch(t -> isCapital(t) || JOINTS.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static String text(Sentence sentence, int from, int to) {
        return sentence.textBetween(sentence.spanOf(sentence.tokens().subList(from, to)));
    }

    /** Behind the words that the engine takes for one name of a place. */
    private static int entityEnd(Sentence sentence, int from) {
        Token first = sentence.token(from);
        boolean place = PLACES.contains(first.entity()) && first.entityStart();
        return place ? runEnd(sentence, from) : from;
    }

    /** Behind the last word of the entity that a word belongs to. */
    private static int runEnd(Sentence sentence, int from) {
        String entity = sentence.token(from).entity();
        int to = from + 1;
        while (to < sentence.tokens().size()
                && sentence.token(to).entity().equals(entity)
                && !sentence.token(to).entityStart()) {
            to++;
        }
        return to;
    }

    /** "Paris, Texas" as one entity: two names. */
    private static boolean isMixed(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.text().equals(","));
    }

    private static boolean isPersonOrBody(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> t.entity().equals("PERSON")
                        || t.entity().equals("ORG")
                        || t.entity().equals("NORP"));
    }

    private Toponym whole(Sentence sentence, int from, int to, Known known, Optional<LocalDate> day) {
        boolean capital = known.capital();
        boolean party = (known.country() || capital) && Acting.is(sentence, sentence.token(to - 1));
        return toponym(
                sentence, from, to, party ? Use.PARTY : Use.PLACE, known.code(), known.country(),
                known.code().isPresent() ? "lexicon" : "entity");
    }

    /** "Gao region", "Gao province": the word that says what it is belongs to the name. */
    private Toponym toponym(
            Sentence sentence, int from, int to, Use use, Optional<String> code, boolean country, String rule) {
        Optional<String> kind =
                to < sentence.tokens().size() ? kinds.meaning(sentence.token(to).lemma()) : Optional.empty();
        int end = kind.isPresent() && !country ? to + 1 : to;
        Precision precision = country
                ? Precision.COUNTRY
                : kind.map(k -> Precision.valueOf(k.toUpperCase(Locale.ROOT))).orElse(Precision.PLACE);
        return new Toponym(
                sentence, from, end, text(sentence, from, end), text(sentence, from, to), use, code, precision,
                Optional.empty(), rule);
    }

    /** "French troops"; not "the French". */
    private Optional<Toponym> adjective(Sentence sentence, int from, Optional<LocalDate> day) {
        Optional<Lexicon.Hit> hit = demonyms.longestAt(sentence, from, day);
        if (hit.isEmpty() || !isAdjective(sentence, hit.get())) {
            return Optional.empty();
        }
        String name = text(sentence, from, hit.get().to());
        return Optional.of(new Toponym(
                sentence, from, hit.get().to(), name, name, Use.ADJECTIVE, Optional.of(hit.get().meaning()),
                Precision.COUNTRY, Optional.empty(), "demonym"));
    }

    private static boolean isAdjective(Sentence sentence, Lexicon.Hit hit) {
        Token last = sentence.token(hit.to() - 1);
        boolean before = hit.to() < sentence.tokens().size() && !sentence.token(hit.to()).isPunctuation();
        return last.pos().startsWith("JJ") && before
                || last.pos().startsWith("NNP") && last.is(Relation.MODIFIER) && before;
    }

    /** A place inside the name of a body: "Georgetown University", "the Bank of England". */
    private Optional<Toponym> within(
            Sentence sentence, int from, int to, Known known, Set<String> accepted) {
        Token first = sentence.token(from);
        if (to <= from || !first.entity().equals("ORG") || !isBody(sentence, from, to)) {
            return Optional.empty();
        }
        boolean ours = known.to() == to;
        boolean alone = first.entityStart() && runEnd(sentence, from) == to;
        boolean place = ours || accepted.contains(key(sentence, from, to));
        if (!place && !(alone && isIntroduced(sentence, from))) {
            return Optional.empty();
        }
        Use use = alone && ours && known.country() ? Use.PARTY : alone ? Use.PLACE : Use.PART;
        Known as = ours ? known : Known.nothing(from);
        return Optional.of(toponym(
                sentence, from, to, use, as.code(), as.country(), as.code().isPresent() ? "lexicon" : "gazetteer"));
    }

    private static boolean isBody(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .allMatch(t -> t.entity().equals("ORG"));
    }

    private static String key(Sentence sentence, int from, int to) {
        return NameKey.of(text(sentence, from, to));
    }

    /** A name that the gazetteer knows, where the words around or the rest of the report speak for a place. */
    private Optional<Toponym> byContext(Sentence sentence, int from, int to, Set<String> accepted) {
        boolean person = sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> t.entity().equals("PERSON"));
        boolean apart = isApart(sentence, from, to);
        boolean introduced = apart && isIntroduced(sentence, from);
        boolean located = apart && isFollowedByState(sentence, to);
        boolean elsewhere = apart && !person && accepted.contains(key(sentence, from, to));
        if (!introduced && !located && !elsewhere) {
            return Optional.empty();
        }
        return Optional.of(toponym(sentence, from, to, Use.PLACE, Optional.empty(), false, "gazetteer"));
    }

    /** Whether no other name goes on before or behind: not "Paris" of "Paris Hilton". */
    private static boolean isApart(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        boolean inside = !first.entity().isEmpty() && !first.entityStart();
        boolean goesOn = to < sentence.tokens().size()
                && !sentence.token(to).entity().isEmpty()
                && !sentence.token(to).entityStart()
                && sentence.token(to).entity().equals(sentence.token(to - 1).entity());
        boolean calendar = Set.of("DATE", "TIME", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "PRODUCT", "NORP")
                .contains(first.entity());
        return !inside && !goesOn && !calendar && first.isProperNoun();
    }

    private static boolean isIntroduced(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        String before = sentence.token(from - 1).lemma().toLowerCase(Locale.ROOT);
        if (before.equals("of") && from > 1) {
            return SORTS.contains(sentence.token(from - 2).lemma().toLowerCase(Locale.ROOT));
        }
        return BEFORE_PLACES.contains(before);
    }

    /** "Greenville, S.C." */
    private boolean isFollowedByState(Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
            return false;
        }
        int end = ownEnd(sentence, to + 1);
        boolean country = countries.longestAt(sentence, to + 1, Optional.empty()).isPresent();
        return end > to + 1 || country || candidates.postal(tokens.get(to + 1).text()).isPresent();
    }

    /** Keys of the names that are places by themselves: in a second look they are known wherever they stand. */
    static Set<String> keys(List<Toponym> found) {
        Set<String> keys = new HashSet<>();
        found.stream()
                .filter(t -> t.use() == Use.PLACE || t.use() == Use.PARTY)
                .forEach(t -> keys.add(NameKey.of(t.bare())));
        keys.remove("");
        return keys;
    }

    Lexicon countries() {
        return countries;
    }
}
