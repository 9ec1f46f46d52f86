package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the country of those whom the text gives none, from the places around them: first in their own phrase ("villagers
 * near Goma"), then in their clause ("Protesters blocked roads in Lima"), then in the rest of the sentence. Two countries in
 * one of these settle nothing, and nothing further off is asked then. Only for those who mostly act at home.
 */
final class HomeCountry {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "around",
            "throughout",
            "within",
            "off",
            "of",
            "on",
            "from");
    /** "on the Thai border" is not in Thailand. */
    private static final Set<String> EDGES = Set.of("border", "frontier", "embassy", "consulate", "coast", "waters");

    /** "in the Kenyan port", but not "at a Kenyan base". */
    private static final Set<String> LANDS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "capital",
            "province",
            "region",
            "district",
            "state",
            "island",
            "territory",
            "area",
            "north",
            "south",
            "east",
            "west",
            "countryside",
            "mountain",
            "desert",
            "valley",
            "resort",
            "suburb",
            "highlands",
            "county",
            "department",
            "prefecture",
            "republic",
            "jungle",
            "soil",
            "side");

    private static final Set<String> LEAVING =
            Set.of("flee", "escape", "leave", "operate", "enter", "control", "rule", "hold");

    private static final Set<String> LOYAL = Set.of("loyal", "faithful");

    private final List<List<Mention>> mentions;
    private final ActorLexicon lexicon;

    HomeCountry(ActorLexicon lexicon, List<List<Mention>> mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /**
     * A country and where it was taken from.
     *
     * @param country its code
     * @param from the mention that it was taken for
     * @param rule "country-of-place" or "country-of-partner"
     */
    record Setting(String country, Mention from, String rule) {
        String why() {
            return "country " + country + " taken from "
                    + (rule.equals("country-of-place") ? "the place it is told of in" : "whom it has to do with");
        }
    }

    /** The one country that all settings of an actor's mentions agree on. */
    Optional<Setting> of(MentionCluster persona) {
        List<Setting> found = persona.mentions().stream()
                .flatMap(m -> around(persona, m).stream())
                .toList();
        boolean agree = found.stream().map(Setting::country).distinct().count() == 1;
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Setting> around(MentionCluster persona, Mention mention) {
        return place(persona, mention).or(() -> partner(persona, mention));
    }

    /** "Egyptian police dispersed demonstrators", "Kenyans protested against the government": they are of one country. */
    private Optional<Setting> partner(MentionCluster persona, Mention mention) {
        List<Sector> sectors = persona.code().sectors();
        boolean homely = isHomely(persona, mention);
        boolean government = sectors.equals(List.of(Sector.GOVERNMENT))
                && mention.isDefinite()
                && persona.kind() == Kind.ORGANIZATION;
        if (!homely && !government) {
            return Optional.empty();
        }
        List<Mention> others = mentions.get(mention.sentence().index()).stream()
                .filter(m -> m.code().country().isPresent())
                .toList();
        Set<String> countries = countries(others);
        boolean partner = others.stream()
                .anyMatch(m -> m.code().sectors().stream()
                        .anyMatch(government ? SectorGroups.GOVERNED::contains : Sector.POLICE::equals));
        return partner && countries.size() == 1
                ? countries.stream().findFirst().map(c -> new Setting(c, mention, "country-of-partner"))
                : Optional.empty();
    }

    private static Set<String> countries(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> m.code().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isHomely(MentionCluster persona, Mention mention) {
        List<Sector> sectors = persona.code().sectors();
        boolean home = !sectors.isEmpty()
                && SectorGroups.AT_HOME.containsAll(sectors)
                && !lexicon.isAbroad(mention.head().lemma());
        return home || sectors.contains(Sector.POLICE);
    }

    private Optional<Setting> place(MentionCluster persona, Mention mention) {
        for (Predicate<Word> circle : circles(persona, mention)) {
            Set<String> countries = countries(
                    places(mention).stream().filter(m -> circle.test(m.head())).toList());
            if (!countries.isEmpty()) {
                return countries.size() == 1
                        ? countries.stream().findFirst().map(c -> new Setting(c, mention, "country-of-place"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Predicate<Word>> circles(MentionCluster persona, Mention mention) {
        Word head = mention.head();
        Predicate<Word> phrase = place -> place.isWithin(head);
        if (!isHomely(persona, mention)) {
            return lexicon.isAbroad(head.lemma()) ? List.of(place -> isLeft(place, head)) : List.of(phrase);
        }
        Predicate<Word> anywhere = place -> true;
        int clause = predicate(head);
        Predicate<Word> sameClause = place -> predicate(place) == clause;
        return List.of(phrase, sameClause, anywhere);
    }

    private static boolean isLeft(Word place, Word head) {
        Optional<Word> above = place.head();
        while (above.isPresent() && above.get().isWithin(head) && above.get().index() != head.index()) {
            if (LEAVING.contains(above.get().lemma())) {
                return true;
            }
            above = above.get().head();
        }
        return false;
    }

    private static int predicate(Word token) {
        return token.clauseAround().map(Clause::predicate).map(Word::index).orElse(-1);
    }

    /** Countries, towns and regions that tell where something is, in the sentence of a mention. */
    private List<Mention> places(Mention mention) {
        return mentions.get(mention.sentence().index()).stream()
                .filter(m -> m.key().isCountry() || m.key().isRegion())
                .filter(m -> m.head().index() != mention.head().index())
                .filter(m -> m.code().country().filter(c -> !c.equals("EUR")).isPresent())
                .filter(m -> tellsWhere(mention, m.head()))
                .toList();
    }

    /** "in <b>Peru</b>", "in the <b>Peruvian</b> town of X", "fleeing <b>Peru</b>". */
    private static boolean tellsWhere(Mention mention, Word place) {
        Word at = place;
        for (int steps = 0; steps < 3 && at.is(Relation.MODIFIER, Relation.POSSESSOR, Relation.APPOSITION); steps++) {
            at = at.head().orElse(at);
        }
        boolean thing = at.index() != place.index() && !at.isProperNoun() && !LANDS.contains(at.lemma());
        if (thing || at.index() == mention.head().index() || EDGES.contains(at.lemma())) {
            return false;
        }
        Optional<Word> above = at.head();
        boolean by = at.is(Relation.PREPOSITION_OBJECT)
                && above.filter(p -> WHERE.contains(p.lemma())).isPresent();
        boolean loyal = at.is(Relation.PREPOSITION_OBJECT)
                && above.flatMap(Word::head)
                        .filter(l -> LOYAL.contains(l.lemma()))
                        .isPresent();
        boolean left = at.is(Relation.OBJECT)
                && above.filter(v -> LEAVING.contains(v.lemma())).isPresent();
        return by || loyal || left;
    }
}
