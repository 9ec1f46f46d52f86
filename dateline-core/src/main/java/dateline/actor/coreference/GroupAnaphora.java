package dateline.actor.coreference;

import dateline.actor.SectorGroups;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
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
    private static final Set<String> SINGLE = Set.of("the", "this");

    private static final Set<String> OPPOSED = Set.of("side", "party");

    /** "the paramilitary group" is the armed group named last. */
    private static final Set<String> ARMED = Set.of(
            "paramilitary",
            "militant",
            "armed",
            "rebel",
            "islamist",
            "extremist",
            "separatist",
            "jihadist",
            "terrorist",
            "insurgent");

    /** How many sentences back such a noun may reach. */
    private static final int REACH = 2;

    /** How many the noun for one organisation may. */
    private static final int FAR = 5;

    private final ActorLexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();

    private record Seen(MentionCluster persona, Mention mention) {}

    GroupAnaphora(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void saw(MentionCluster persona, Mention mention) {
        seen.add(new Seen(persona, mention));
    }

    /** The parties that this noun takes up, or none. */
    List<MentionCluster> meant(Word noun) {
        if (!noun.isNoun() || noun.isProperNoun()) {
            return List.of();
        }
        Optional<Integer> count = count(noun);
        if (count.isPresent()) {
            return lexicon.takesUpSeveral(noun.lemma())
                    .map(kind -> together(noun.sentence(), kind, count.get()))
                    .orElse(List.of());
        }
        return isBare(noun) ? single(noun) : List.of();
    }

    private static Optional<Integer> count(Word noun) {
        boolean own = noun.child(Relation.PREPOSITION, Relation.POSSESSOR, Relation.RELATIVE_CLAUSE)
                .isPresent();
        if (own) {
            return Optional.empty();
        }
        List<Word> before = noun.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER);
        Optional<Integer> counted = before.stream()
                .flatMap(d -> Optional.ofNullable(COUNTS.get(d.lemma())).stream())
                .findFirst();
        boolean theSides = OPPOSED.contains(noun.lemma())
                && noun.is(PartOfSpeech.PLURAL_NOUN)
                && before.size() == 1
                && before.get(0).lemma().equals("the");
        return counted.isEmpty() && theSides ? Optional.of(2) : counted;
    }

    /** Those named before in this sentence; where they are too few, those of the sentences before as well. */
    private List<MentionCluster> together(Sentence sentence, String kind, int count) {
        for (int back = 0; back <= REACH; back++) {
            Map<String, MentionCluster> found = candidates(sentence.index() - back, kind);
            if (found.size() >= count) {
                return found.size() == count ? List.copyOf(found.values()) : List.of();
            }
        }
        return List.of();
    }

    private Map<String, MentionCluster> candidates(int since, String kind) {
        Map<String, MentionCluster> found = new LinkedHashMap<>();
        for (Seen one : seen) {
            MentionCluster persona = one.persona();
            if (one.mention().sentence().index() >= since && fits(persona, kind)) {
                String key = kind.equals("person")
                        ? persona.id()
                        : persona.code().country().orElse(persona.id());
                found.putIfAbsent(key, persona);
            }
        }
        return found;
    }

    private static boolean fits(MentionCluster persona, String kind) {
        boolean country = persona.kind() == Kind.COUNTRY;
        boolean coded = !persona.code().isEmpty();
        return switch (kind) {
            case "person" -> persona.kind() == Kind.PERSON;
            case "country" -> country;
            default -> country || coded && persona.kind() != Kind.PERSON && persona.kind() != Kind.OFFICE;
        };
    }

    private static boolean isBare(Word noun) {
        List<Word> before =
                noun.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER, Relation.POSSESSOR).stream()
                        .filter(t -> !isArmed(t))
                        .toList();
        boolean behind = noun.children(Relation.PREPOSITION).stream()
                .anyMatch(p -> p.lemma().equals("of"));
        return before.size() == 1
                && SINGLE.contains(before.get(0).lemma())
                && !behind
                && noun.is(PartOfSpeech.SINGULAR_NOUN);
    }

    private static boolean isArmed(Word adjective) {
        return ARMED.contains(adjective.lemma());
    }

    private List<MentionCluster> single(Word noun) {
        if (Set.of("country", "nation").contains(noun.lemma())) {
            Map<String, MentionCluster> countries = candidates(noun.sentence().index() - REACH, "country");
            return countries.size() == 1 ? List.copyOf(countries.values()) : List.of();
        }
        Optional<ActorCode> sectors = lexicon.takesUp(noun.lemma());
        if (sectors.isEmpty()) {
            return List.of();
        }
        boolean armed = noun.children(Relation.MODIFIER).stream().anyMatch(GroupAnaphora::isArmed);
        for (int i = seen.size() - 1; i >= 0; i--) {
            Mention mention = seen.get(i).mention();
            if (noun.sentence().index() - mention.sentence().index() > FAR) {
                break;
            }
            boolean named = mention.hasProperName() && mention.isDefinite() && !mention.isBystander();
            boolean such = seen.get(i).persona().code().sectors().stream()
                    .filter(s -> !armed || SectorGroups.ARMED_GROUPS.contains(s))
                    .anyMatch(sectors.get().sectors()::contains);
            if (named && such) {
                return List.of(seen.get(i).persona());
            }
        }
        return List.of();
    }
}
