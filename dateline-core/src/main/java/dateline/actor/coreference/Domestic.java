package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.coreference.CountrySign.Strength;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.knowledge.ListedWords;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Sector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is of the country that a report is about unless it says otherwise: powers of a state ("the government", "Gov. Ana Brant"),
 * people at home ("protesters"), those who fight where they are ("rebels"). Not what may be a body of several countries ("the
 * council"), nor who has an owner that is not known ("the club's president").
 */
final class Domestic {
    private static final Set<String> GOVERNMENT = Set.of(Sector.GOVERNMENT.code());
    private static final Set<String> FORCES = Set.of(Sector.MILITARY.code(), Sector.POLICE.code());

    private final ActorLexicon lexicon;
    private final Set<String> powers;
    private final Set<String> people;
    private final Set<String> fighters;
    private final Set<String> foreign;
    private final Set<String> bodies;
    private final Set<String> officials;
    private final Set<String> lands;
    private final PlaceNames places;

    Domestic(ActorLexicon lexicon, PlaceNames places) {
        ListedWords lists = lexicon.lists();
        this.lexicon = lexicon;
        this.powers = lists.named("of-the-state");
        this.people = lists.named("at-home");
        this.fighters = lists.named("fighting-there");
        this.foreign = lists.named("of-several");
        this.bodies = lists.named("capital-body");
        this.officials = lists.named("also-of-bodies");
        this.lands = lists.named("land");
        this.places = places;
    }

    /** How somebody belongs to a country. */
    enum Tie {
        /** A government, an army, a mayor. */
        STATE(2.2, 2.2, 2.2, 0.7),
        /** A court, officials: of an international body where the report tells of one. */
        OFFICIALS(2.2, 2.2, 2.2, 0.7),
        /** Troops, officers: as often as not those of another country than where they are. */
        SOLDIERS(0, 2.2, 2.2, 1.5),
        /** Protesters, residents: more than others of the place that they are told of in. */
        PEOPLE(3.0, 1.5, 1.8, 0.7),
        /** Rebels, gunmen: of no country but where they fight. */
        FIGHTERS(3.0, 0, 0, 0);

        private final Map<Strength, Double> weights;

        Tie(double place, double doer, double owner, double named) {
            weights = new EnumMap<>(Map.of(
                    Strength.PLACE, place,
                    Strength.DOER, doer,
                    Strength.OWNER, owner,
                    Strength.NAMED, named,
                    Strength.ABROAD, 0.0));
        }

        /** How much words tell of its country. */
        double weight(CountrySign sign) {
            boolean counts = !sign.isOfBody() || this == OFFICIALS || this == SOLDIERS;
            return counts ? weight(sign.strength()) : 0;
        }

        /** How much words tell that bring a country in so. */
        double weight(Strength strength) {
            return weights.getOrDefault(strength, 0.0);
        }
    }

    /** How whom a mention means belongs to the country it is told of in; empty where that is not known. */
    Optional<Tie> tie(MentionCluster cluster, Mention mention) {
        boolean open = !cluster.code().sectors().isEmpty()
                && !mention.isBystander()
                && described(mention).stream().noneMatch(this::isOwned)
                && !isOfSeveral(mention);
        return open ? tie(mention) : Optional.empty();
    }

    private Optional<Tie> tie(Mention mention) {
        boolean soldiers = mention.code().sectors().contains(Sector.MILITARY)
                && (mention.isPerson() || lexicon.isAbroad(mention.head().lemma()));
        boolean power = mention.code().sectors().stream().anyMatch(SectorGroups.OF_STATE::contains);
        String words = words(mention);
        Optional<String> known = ending(words, powers).or(() -> powerOf(mention.head()));
        if (known.isPresent() && power && !isBodyByCapital(mention)) {
            boolean bare = !known.get().contains(" "); // "troops", not "government troops"
            Tie tie = officials.contains(known.get()) ? Tie.OFFICIALS : Tie.STATE;
            return Optional.of(soldiers && bare ? Tie.SOLDIERS : tie);
        }
        if (mention.isPerson()) {
            return Optional.empty();
        }
        if (ending(words, people).isPresent()) {
            return Optional.of(Tie.PEOPLE);
        }
        boolean fighting =
                ending(words, fighters).isPresent() && !mention.head().is(Relation.MODIFIER); // "jihadist attacks"
        return fighting ? Optional.of(Tie.FIGHTERS) : Optional.empty();
    }

    /** The office of a person, else the words of the phrase with its noun in the singular. */
    private static String words(Mention mention) {
        String words = mention.isPerson()
                ? mention.title().orElse("").replaceFirst("s$", "")
                : mention.name().toLowerCase(Locale.ROOT);
        String noun = mention.head().text().toLowerCase(Locale.ROOT);
        return words.endsWith(noun) && !mention.isPerson()
                ? words.substring(0, words.length() - noun.length())
                        + mention.head().lemma()
                : words;
    }

    /** The longest of these words that a phrase ends in. */
    private static Optional<String> ending(String words, Set<String> list) {
        String rest = words;
        while (!rest.isEmpty() && !list.contains(rest)) {
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** "the Court", "the Authority" in capitals is the one that the report is about, of several countries as often as not. */
    private boolean isBodyByCapital(Mention mention) {
        return mention.head().isProperNoun()
                && mention.head().index() > 0
                && !mention.name().contains(" ")
                && bodies.contains(mention.head().lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isOfSeveral(Mention mention) {
        return mention.sentence().words(0, mention.head().index() + 1).stream()
                .filter(w -> w.isWithin(mention.head()))
                .anyMatch(w -> foreign.contains(w.text().toLowerCase(Locale.ROOT)) && !beginsName(w, GOVERNMENT));
    }

    /** "foreign" in "the foreign ministry" is what it is called. */
    private boolean beginsName(Word word, Set<String> sectors) {
        return lexicon.titleAt(word.sentence(), word.index())
                .or(() -> lexicon.agentAt(word.sentence(), word.index()))
                .filter(h -> h.to() > word.index() + 1
                        && sectors.contains(h.meaning().replace("*", "")))
                .isPresent();
    }

    /** The words that say what somebody is: the noun, for "Ana Brant, the head of the bank" also "head". */
    private static List<Word> described(Mention mention) {
        List<Word> words = new ArrayList<>(mention.head().children(Relation.APPOSITION));
        words.add(mention.head());
        mention.head()
                .head()
                .filter(h -> mention.isPerson() && mention.head().is(Relation.APPOSITION))
                .ifPresent(words::add);
        return words;
    }

    /** "the <b>club</b>'s president", "<b>Zenmar</b> officials", "the head <b>of the company</b>", but not "the mayor of the town". */
    private boolean isOwned(Word head) {
        boolean called = NounPhrase.of(head).qualifiers().stream()
                .anyMatch(q -> q.isProperNoun() && !head.isProperNoun() && !isLand(q) && !isPower(q));
        boolean possessed = called || head.children(Relation.POSSESSOR).stream().anyMatch(p -> !isLand(p));
        return possessed
                || head.children(Relation.PREPOSITION).stream()
                        .filter(p -> p.lemma().equals("of"))
                        .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                        .anyMatch(o -> !isLand(o) && !powers.contains(o.lemma()));
    }

    /** "administration" in "the head of the regional administration". */
    private Optional<String> powerOf(Word head) {
        return head.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .map(Word::lemma)
                .filter(powers::contains)
                .findFirst();
    }

    /** "Foreign Ministry" in "a Foreign Ministry spokesman". */
    private boolean isPower(Word word) {
        return powers.contains(word.lemma().toLowerCase(Locale.ROOT))
                || beginsName(word, GOVERNMENT)
                || beginsName(word, FORCES);
    }

    private boolean isLand(Word word) {
        return places.at(word).isPresent() || lands.contains(word.lemma());
    }
}
