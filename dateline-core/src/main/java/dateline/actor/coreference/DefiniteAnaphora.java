package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.language.EntityKind;
import dateline.language.NounPhrase;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a noun with "the" takes up by its own word: "the army" after "Sudan's army", "the brigades" after "the Nineveh
 * Brigades", "the doctor" after "a doctor". What it says more than the earlier phrase must not be new.
 */
final class DefiniteAnaphora {
    /** How many sentences back such a noun may reach. */
    private static final int REACH = 12;

    /** Names of bodies that are never taken up in another kind: "people" is anybody. */
    private static final Set<String> ANYBODY = Set.of("people", "person", "official", "source");

    private final List<Seen> seen = new ArrayList<>();

    private record Seen(MentionCluster persona, Mention mention) {}

    void saw(MentionCluster persona, Mention mention) {
        seen.add(new Seen(persona, mention));
    }

    Optional<MentionCluster> meant(Mention mention) {
        if (mention.isPerson() || !canTakeUp(mention)) {
            return Optional.empty();
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen earlier = seen.get(i);
            if (mention.sentence().index() - earlier.mention().sentence().index() > REACH) {
                break;
            }
            if (fits(earlier, mention)) {
                return Optional.of(earlier.persona());
            }
        }
        return Optional.empty();
    }

    /** "the army", "this army", "police", "Sudan's army", but not "an army", "troops". */
    private static boolean canTakeUp(Mention mention) {
        Word head = mention.head();
        boolean noun = head.isNoun() && !mention.key().isCountry();
        boolean plural = head.isPlural();
        boolean pointed = NounPhrase.of(head).isPointedAt();
        return noun && mention.isDefinite() && (pointed || !plural) && !ANYBODY.contains(head.lemma());
    }

    private static boolean fits(Seen earlier, Mention mention) {
        Mention before = earlier.mention();
        ActorCode code = mention.code();
        ActorCode other = earlier.persona().code();
        boolean sameCountry = code.country().isEmpty()
                || other.country().isEmpty()
                || code.country().equals(other.country());
        boolean sameSort = code.sectors().isEmpty()
                || other.sectors().isEmpty()
                || code.sectors().stream().anyMatch(other.sectors()::contains);
        return sameCountry
                && (sameSort || isSameNoun(mention, before))
                && mention.key()
                        .owner()
                        .filter(o -> !before.key().owner().equals(Optional.of(o)))
                        .isEmpty()
                && sameNumber(before, mention)
                && isSaidBefore(mention, before);
    }

    private static boolean isSameNoun(Mention mention, Mention before) {
        return before.head().lemma().equals(mention.head().lemma()) && !before.isPerson();
    }

    /** A noun for nothing known that ends the name of a body: "the service" after "the Internal Security Service". */
    Optional<MentionCluster> named(Word noun) {
        boolean bare = noun.is(PartOfSpeech.SINGULAR_NOUN)
                && noun.children().size() == 1
                && NounPhrase.of(noun).isPointedAt()
                && noun.child(Relation.DETERMINER).isPresent();
        return bare
                ? seen.stream()
                        .filter(s ->
                                noun.sentence().index() - s.mention().sentence().index() <= REACH)
                        .filter(s -> s.mention().hasProperName() && !s.mention().isBystander())
                        .filter(s -> s.mention().name().endsWith(" " + capitalized(noun)))
                        .map(Seen::persona)
                        .reduce((one, later) -> later)
                : Optional.empty();
    }

    private static String capitalized(Word noun) {
        return noun.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + noun.text().substring(1);
    }

    private static boolean sameNumber(Mention one, Mention other) {
        boolean named = one.head().isProperNoun();
        return named || one.head().isPlural() == other.head().isPlural();
    }

    private static boolean isSaidBefore(Mention mention, Mention before) {
        String head = lower(mention.head());
        boolean nominal = isSameNoun(mention, before);
        boolean ofName = before.hasProperName() && isWordOfName(head, before) && mention.kind() != Kind.OFFICE;
        return (nominal || ofName) && words(before).containsAll(qualities(mention));
    }

    private static boolean isWordOfName(String head, Mention name) {
        List<String> words = List.of(name.name().toLowerCase(Locale.ROOT).split(" "));
        return words.size() > 1 && words.contains(head);
    }

    private static Set<String> words(Mention mention) {
        return new HashSet<>(List.of(mention.name().toLowerCase(Locale.ROOT).split("[ -]")));
    }

    /** The words in front that tell which one, without whose and of which country it is. */
    private static Set<String> qualities(Mention mention) {
        Sentence sentence = mention.sentence();
        Set<String> found = new HashSet<>();
        for (Word token : sentence.words().subList(0, mention.head().index())) {
            boolean within = mention.span().contains(token.span());
            boolean country = token.is(EntityKind.NATIONALITY) || token.is(EntityKind.POLITY);
            boolean tells = token.isAdjective() || token.isNoun();
            if (within && tells && !country) {
                found.add(lower(token));
            }
        }
        return found;
    }

    private static String lower(Word token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
