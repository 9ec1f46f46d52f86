package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a noun takes up again: the two countries named just before in "the two neighbours" and "both sides", the
 * organisation named last in "the group", the only country in "the country". Where there are more or fewer than the noun
 * counts, nobody is meant.
 */
final class GroupAnaphora {
    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "both", 2, "either", 2, "neither", 2, "three", 3, "four", 4);

    /** How many sentences back such a noun may reach. */
    private static final int REACH = 2;

    /** How many the noun for one organisation may. */
    private static final int FAR = 5;

    private final ActorLexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();

    private final Set<String> single;
    private final Set<String> opposed;
    private final Set<String> countries;
    private final Set<String> armed;

    GroupAnaphora(ActorLexicon lexicon) {
        this.single = lexicon.lists().named("pointing");
        this.opposed = lexicon.lists().named("opposed");
        this.countries = lexicon.lists().named("country");
        this.armed = lexicon.lists().named("armed");
        this.lexicon = lexicon;
    }

    void remember(MentionCluster cluster, Mention mention) {
        seen.add(new Seen(cluster, mention));
    }

    /** Those whom this noun takes up, or none. */
    List<MentionCluster> find(Word noun) {
        if (!noun.isNoun() || noun.isProperNoun()) {
            return List.of();
        }
        Optional<Integer> count = count(noun);
        if (count.isPresent()) {
            return lexicon.takesUpSeveral(noun.lemma())
                    .map(kind -> findTogether(noun, kind, count.get()))
                    .orElse(List.of());
        }
        return isBare(noun) ? findSingle(noun) : List.of();
    }

    /** How many a noun counts by a word in front: 2 for "the two", "both". */
    private Optional<Integer> count(Word noun) {
        if (noun.child(Relation.PREPOSITION, Relation.POSSESSOR, Relation.RELATIVE_CLAUSE)
                .isPresent()) {
            return Optional.empty();
        }
        List<Word> before = noun.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER);
        return before.stream()
                .flatMap(d -> Optional.ofNullable(COUNTS.get(d.lemma())).stream())
                .findFirst()
                .or(() -> isTheSides(noun, before) ? Optional.of(2) : Optional.empty());
    }

    private boolean isTheSides(Word noun, List<Word> before) {
        return opposed.contains(noun.lemma())
                && noun.is(PartOfSpeech.PLURAL_NOUN)
                && before.size() == 1
                && before.get(0).lemma().equals("the");
    }

    /** Those named before in this sentence; where they are too few, those of the sentences before as well. */
    private List<MentionCluster> findTogether(Word noun, String kind, int count) {
        for (int back = 0; back <= REACH; back++) {
            Map<String, MentionCluster> found = candidates(noun, back, kind);
            if (found.size() >= count) {
                return found.size() == count ? List.copyOf(found.values()) : List.of();
            }
        }
        return List.of();
    }

    /** All that such a noun may mean, by their countries or ids. */
    private Map<String, MentionCluster> candidates(Word noun, int sentences, String kind) {
        Map<String, MentionCluster> found = new LinkedHashMap<>();
        for (Seen one : seen) {
            if (one.sentencesBefore(noun) <= sentences && isOfKind(one.cluster(), kind)) {
                found.putIfAbsent(countedAs(one.cluster(), kind), one.cluster());
            }
        }
        return found;
    }

    /** Two of one country count as one, but for persons. */
    private static String countedAs(MentionCluster cluster, String kind) {
        return kind.equals("person") ? cluster.id() : cluster.code().country().orElse(cluster.id());
    }

    private static boolean isOfKind(MentionCluster cluster, String kind) {
        boolean country = cluster.kind() == Kind.COUNTRY;
        boolean coded = !cluster.code().isEmpty();
        return switch (kind) {
            case "person" -> cluster.kind() == Kind.PERSON;
            case "country" -> country;
            default -> country || coded && cluster.kind() != Kind.PERSON && cluster.kind() != Kind.OFFICE;
        };
    }

    /** "the group", "this armed group", but not "the group of eight". */
    private boolean isBare(Word noun) {
        List<Word> before =
                noun.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER, Relation.POSSESSOR).stream()
                        .filter(t -> !isArmed(t))
                        .toList();
        boolean ofOthers = noun.children(Relation.PREPOSITION).stream()
                .anyMatch(p -> p.lemma().equals("of"));
        return before.size() == 1
                && single.contains(before.get(0).lemma())
                && !ofOthers
                && noun.is(PartOfSpeech.SINGULAR_NOUN);
    }

    private boolean isArmed(Word adjective) {
        return armed.contains(adjective.lemma());
    }

    private List<MentionCluster> findSingle(Word noun) {
        if (countries.contains(noun.lemma())) {
            Map<String, MentionCluster> countries = candidates(noun, REACH, "country");
            return countries.size() == 1 ? List.copyOf(countries.values()) : List.of();
        }
        return lexicon.takesUp(noun.lemma()).flatMap(sectors -> findOrganization(noun, sectors)).stream()
                .toList();
    }

    /** The organisation of one of these sectors that was named last. */
    private Optional<MentionCluster> findOrganization(Word noun, ActorCode sectors) {
        boolean armed = noun.children(Relation.MODIFIER).stream().anyMatch(this::isArmed);
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentencesBefore(noun) <= FAR; i--) {
            MentionCluster cluster = seen.get(i).cluster();
            if (isNamed(seen.get(i).mention()) && hasSector(cluster, sectors, armed)) {
                return Optional.of(cluster);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Mention mention) {
        return mention.hasProperName() && mention.isDefinite() && !mention.isBystander();
    }

    private static boolean hasSector(MentionCluster cluster, ActorCode sectors, boolean armed) {
        return cluster.code().sectors().stream()
                .filter(s -> !armed || SectorGroups.ARMED_GROUPS.contains(s))
                .anyMatch(sectors.sectors()::contains);
    }
}
