package dateline.place;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.gazetteer.NameKey;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of places in a sentence: what the engine takes for one, what our tables name, and what the gazetteer knows
 * where the words around speak for a place ("near Ternivka"). People and bodies are no places, but a place may be a part of
 * their name ("Georgetown University").
 */
final class NameFinder {
    private static final int LONGEST = 5;

    /** "NATO", "SWAT". */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}\\.?");

    private static final Pattern NUMBERED = Pattern.compile(".*[0-9].*");

    /** Divisions whose kind is a part of the name: "Laurel County". */
    private static final Pattern DIVISION =
            Pattern.compile(".+ (County|Parish|Township|Borough|Oblast|Province|Raion|Prefecture|Governorate)");

    private final Lexicon countries;
    private final Lexicon capitals;
    private final Lexicon regions;
    private final Lexicon demonyms;
    private final Lexicon adjectives;
    private final Lexicon kinds;
    private final Lexicon noPlaces;
    private final Candidates candidates;

    NameFinder(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        this.regions = Lexicon.names(knowledge.named("place/regions.tsv"));
        this.demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        this.adjectives = Lexicon.names(knowledge.named("place/adjectives.tsv"));
        this.kinds = Lexicon.words(knowledge.named("place/kinds.tsv"));
        this.noPlaces = Lexicon.names(knowledge.named("place/no-places.tsv"));
        this.candidates = candidates;
    }

    /**
     * What is known of the report when one of its sentences is looked through.
     *
     * @param day when it was published, since names change
     * @param people whom it names
     * @param accepted keys of names that are places elsewhere in it
     */
    record Report(Optional<LocalDate> day, ReportSurnames people, Set<String> accepted) {}

    /** The names in a sentence, in its order. */
    List<Toponym> find(Sentence sentence, Report report) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<Toponym> name = at(sentence, at, report);
            name.ifPresent(found::add);
            at = name.map(Toponym::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Toponym> at(Sentence sentence, int from, Report report) {
        if (!NameEdges.isCapital(sentence.word(from))) {
            return Optional.empty();
        }
        Known known = known(sentence, from, report.day());
        if (known.to() == from && isArticle(sentence, from, report)) {
            return Optional.empty();
        }
        int entity = NameEdges.placeEnd(sentence, from);
        int to = Math.max(entity, known.to());
        Optional<Toponym> adjective = adjective(sentence, from, to, report.day());
        if (adjective.isPresent()) {
            return adjective;
        }
        int listed = gazetteerEnd(sentence, from, to);
        int end = listed > to && !isPersonOrBody(sentence, from, listed) ? listed : to;
        if (end > from && to > from && !isPersonOrBody(sentence, from, end)) {
            return isNone(sentence, from, end, known, report)
                    ? Optional.empty()
                    : Optional.of(whole(sentence, from, end, known));
        }
        int longest = Math.max(known.to(), listed);
        return longest == from
                ? Optional.empty()
                : within(sentence, from, longest, known, report)
                        .or(() -> byContext(sentence, from, longest, known, report));
    }

    /** "The" of "The United States", which the engine takes for a part of the name. */
    private boolean isArticle(Sentence sentence, int from, Report report) {
        return NameEdges.small(sentence.word(from)).equals("the")
                && from + 1 < sentence.words().size()
                && known(sentence, from + 1, report.day()).to() > from + 1;
    }

    /** What our own tables say of the words from here on. */
    private record Known(int to, Optional<String> code, boolean country, boolean capital) {
        Known upTo(int end) {
            return to == end ? this : new Known(end, Optional.empty(), false, false);
        }
    }

    private Known known(Sentence sentence, int from, Optional<LocalDate> day) {
        Optional<Lexicon.Hit> country = countries.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> capital = capitals.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> town = regions.longestAt(sentence, from, day).or(() -> capital);
        int to = Math.max(
                ownEnd(sentence, from),
                Math.max(
                        country.map(Lexicon.Hit::to).orElse(from),
                        town.map(Lexicon.Hit::to).orElse(from)));
        boolean countryWins = country.filter(c -> c.to() == to).isPresent();
        Optional<String> code = (countryWins ? country : town.filter(t -> t.to() == to))
                .map(Lexicon.Hit::meaning)
                .filter(c -> !c.equals("EUR"));
        return new Known(
                to,
                code,
                countryWins && code.isPresent(),
                capital.filter(c -> c.to() == to).isPresent());
    }

    /** Behind the longest name of our tables of points. */
    private int ownEnd(Sentence sentence, int from) {
        for (int to = Math.min(sentence.words().size(), from + LONGEST); to > from; to--) {
            if (NameEdges.isName(sentence, from, to) && candidates.isOwn(NameEdges.text(sentence, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Behind the longest name that the gazetteer knows, when it is longer than what is known already. */
    private int gazetteerEnd(Sentence sentence, int from, int least) {
        int most = Math.min(sentence.words().size(), from + LONGEST);
        for (int to = most; to > Math.max(from, least); to--) {
            if (NameEdges.isName(sentence, from, to) && candidates.isKnown(NameEdges.text(sentence, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static boolean isPersonOrBody(Sentence sentence, int from, int to) {
        return NameEdges.hasEntity(
                sentence, from, to, EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.NATIONALITY);
    }

    /** What the engine takes for a place and is none. */
    private boolean isNone(Sentence sentence, int from, int to, Known known, Report report) {
        String name = NameEdges.text(sentence, from, to);
        boolean ours = known.to() == to;
        boolean surname = to - from == 1 && report.people().have(name) && !PlaceClues.introduce(sentence, from);
        boolean initials = INITIALS.matcher(name).matches() && !isShouted(sentence);
        return !ours
                        && (noPlaces.meaning(name).isPresent()
                                || surname
                                || initials
                                || NUMBERED.matcher(name).matches())
                || PlaceClues.nameADisease(sentence, to);
    }

    /** Whether the sentence is printed in capitals. */
    private static boolean isShouted(Sentence sentence) {
        return sentence.text().equals(sentence.text().toUpperCase(Locale.ROOT));
    }

    private Toponym whole(Sentence sentence, int from, int to, Known before) {
        Known known = before.upTo(to);
        boolean party = (known.country() || known.capital()) && Metonymy.isParty(sentence.word(to - 1));
        return toponym(sentence, from, to, party ? Use.PARTY : Use.PLACE, known);
    }

    /** "Gao region", "Gao province": the word that says what it is belongs to the name. */
    private Toponym toponym(Sentence sentence, int from, int to, Use use, Known known) {
        String bare = NameEdges.text(sentence, from, to);
        boolean country = known.country() && !candidates.isOwnPart(bare);
        Optional<String> kind =
                to < sentence.words().size() ? kinds.meaning(sentence.word(to).lemma()) : Optional.empty();
        int end = kind.isPresent() && !known.country() ? to + 1 : to;
        Precision precision = country
                ? Precision.COUNTRY
                : kind.map(k -> Precision.valueOf(k.toUpperCase(Locale.ROOT))).orElse(Precision.PLACE);
        return new Toponym(
                from,
                end,
                Sentence.spanOf(sentence.words().subList(from, end)),
                NameEdges.text(sentence, from, end),
                bare,
                use,
                known.code(),
                precision,
                Optional.empty(),
                known.code().isPresent() ? "lexicon" : "entity");
    }

    /** "French troops", "European airports"; not "the French". */
    private Optional<Toponym> adjective(Sentence sentence, int from, int least, Optional<LocalDate> day) {
        Optional<Lexicon.Hit> part = adjectives.longestAt(sentence, from, day);
        Optional<Lexicon.Hit> country = demonyms.longestAt(sentence, from, day);
        boolean partWins = part.isPresent()
                && (country.isEmpty() || part.get().to() >= country.get().to());
        Optional<Lexicon.Hit> hit = partWins ? part : country;
        if (hit.isEmpty() || hit.get().to() < least || !isAdjective(sentence, hit.get())) {
            return Optional.empty();
        }
        int to = hit.get().to();
        String name = NameEdges.text(sentence, from, to);
        return Optional.of(new Toponym(
                from,
                to,
                Sentence.spanOf(sentence.words().subList(from, to)),
                name,
                partWins ? hit.get().meaning() : name,
                Use.ADJECTIVE,
                partWins ? Optional.empty() : hit.map(Lexicon.Hit::meaning).filter(c -> !c.equals("EUR")),
                partWins ? Precision.REGION : Precision.COUNTRY,
                Optional.empty(),
                "demonym"));
    }

    private static boolean isAdjective(Sentence sentence, Lexicon.Hit hit) {
        Word last = sentence.word(hit.to() - 1);
        boolean before = hit.to() < sentence.words().size()
                && (!sentence.word(hit.to()).isPunctuation()
                        || sentence.word(hit.to()).text().equals("-"));
        boolean adjective = last.isAdjective() || last.isProperNoun() && last.is(Relation.MODIFIER);
        return adjective && before;
    }

    /** A place inside the name of a body: "Georgetown University", "the Bank of England". */
    private Optional<Toponym> within(Sentence sentence, int from, int to, Known before, Report report) {
        boolean body = sentence.words().subList(from, to).stream().allMatch(t -> t.is(EntityKind.ORGANIZATION));
        if (!body) {
            return Optional.empty();
        }
        Known known = before.upTo(to);
        boolean ours = before.to() == to;
        String name = NameEdges.text(sentence, from, to);
        boolean place = ours
                || report.accepted().contains(NameKey.of(name))
                || DIVISION.matcher(name).matches()
                || candidates.isLargeTown(name);
        boolean alone = NameEdges.isWholeEntity(sentence, from, to);
        boolean initials = INITIALS.matcher(name).matches() && !ours;
        boolean surname = !ours && report.people().have(name) && !PlaceClues.introduce(sentence, from);
        if (initials || surname || !place && !(alone && PlaceClues.introduce(sentence, from))) {
            return Optional.empty();
        }
        if (!alone) {
            return Optional.of(toponym(sentence, from, to, Use.PART, known));
        }
        return Optional.of(whole(sentence, from, to, known));
    }

    /** A name that our tables or the gazetteer know, where the words around or the rest of the report speak for a place. */
    private Optional<Toponym> byContext(Sentence sentence, int from, int to, Known before, Report report) {
        String name = NameEdges.text(sentence, from, to);
        boolean ours = before.to() == to;
        boolean person = NameEdges.hasEntity(sentence, from, to, EntityKind.PERSON);
        boolean other = NameEdges.hasEntity(
                sentence,
                from,
                to,
                EntityKind.DATE,
                EntityKind.TIME,
                EntityKind.EVENT,
                EntityKind.WORK_OF_ART,
                EntityKind.LAW,
                EntityKind.LANGUAGE,
                EntityKind.PRODUCT,
                EntityKind.NATIONALITY);
        boolean surname = report.people().have(sentence.word(to - 1).text());
        boolean apart = PlaceClues.leaveApart(sentence, from, to);
        if (!apart && isPartOfName(sentence, from, to, name, ours, report)) {
            return Optional.of(toponym(sentence, from, to, Use.PART, before.upTo(to)));
        }
        if (other && !ours
                || !apart
                || noPlaces.meaning(name).isPresent()
                || INITIALS.matcher(name).matches() && !ours
                || surname && !PlaceClues.introduce(sentence, from)
                || PlaceClues.nameADisease(sentence, to)) {
            return Optional.empty();
        }
        boolean introduced =
                person || from == 0 ? PlaceClues.introduce(sentence, from) : PlaceClues.introduceWeakly(sentence, from);
        boolean elsewhere = !person && report.accepted().contains(NameKey.of(name));
        boolean place = introduced
                || elsewhere
                || PlaceClues.follow(sentence, to)
                || ours && (!person || before.country() || before.capital())
                || isFollowedByState(sentence, to);
        return place ? Optional.of(whole(sentence, from, to, before)) : Optional.empty();
    }

    /** "Laurel" of "the Laurel County Detention Center", which the engine took for no name at all. */
    private static boolean isPartOfName(Sentence sentence, int from, int to, String name, boolean ours, Report report) {
        boolean unnamed =
                sentence.words().subList(from, to).stream().allMatch(t -> t.is(EntityKind.NONE) && t.isProperNoun());
        boolean begins = from == 0 || !sentence.word(from - 1).isProperNoun();
        boolean place =
                ours || DIVISION.matcher(name).matches() || report.accepted().contains(NameKey.of(name));
        return unnamed && begins && place;
    }

    /** "Greenville, S.C.", "Ternivka in Ukraine". */
    private boolean isFollowedByState(Sentence sentence, int to) {
        List<Word> tokens = sentence.words();
        if (to + 1 >= tokens.size()
                || !Set.of(",", "in").contains(tokens.get(to).text())) {
            return false;
        }
        boolean state = ownEnd(sentence, to + 1) > to + 1;
        boolean country =
                countries.longestAt(sentence, to + 1, Optional.empty()).isPresent();
        return state || country || candidates.postal(tokens.get(to + 1).text()).isPresent();
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
}
