package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.knowledge.ListedWords;
import dateline.language.EntityKind;
import dateline.language.NounPhrase;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds whom a noun with "the" takes up by its own word: "the army" after "Sudan's army", "the brigades" after "the Nineveh
 * Brigades", "the doctor" after "a doctor". What it says more than the earlier phrase must not be new.
 */
final class DefiniteAnaphora {
    /** How many sentences back such a noun may reach. */
    private static final int REACH = 12;

    private final List<Seen> seen = new ArrayList<>();

    private final Set<String> anybody;

    DefiniteAnaphora(ListedWords lists) {
        this.anybody = lists.named("anybody");
    }

    void remember(MentionCluster cluster, Mention mention) {
        seen.add(new Seen(cluster, mention));
    }

    Optional<MentionCluster> find(Mention mention) {
        if (mention.isPerson() || !canTakeUp(mention)) {
            return Optional.empty();
        }
        for (int i = seen.size() - 1; i >= 0 && isInReach(seen.get(i), mention.head()); i--) {
            if (isTakenUpBy(mention, seen.get(i))) {
                return Optional.of(seen.get(i).cluster());
            }
        }
        return Optional.empty();
    }

    private static boolean isInReach(Seen earlier, Word noun) {
        return earlier.sentencesBefore(noun) <= REACH;
    }

    /** "the army", "this army", "police", "Sudan's army", but not "an army", "troops". */
    private boolean canTakeUp(Mention mention) {
        Word head = mention.head();
        return head.isNoun()
                && !mention.key().isCountry()
                && mention.isDefinite()
                && (NounPhrase.of(head).isPointedAt() || !head.isPlural())
                && !anybody.contains(head.lemma());
    }

    private static boolean isTakenUpBy(Mention mention, Seen earlier) {
        Mention before = earlier.mention();
        ActorCode other = earlier.cluster().code();
        return agreeInCountry(mention.code(), other)
                && (agreeInSector(mention.code(), other) || isSameNoun(mention, before))
                && agreeInOwner(mention, before)
                && agreeInNumber(before, mention)
                && isNothingNew(mention, before);
    }

    private static boolean agreeInCountry(ActorCode one, ActorCode other) {
        return one.country().isEmpty()
                || other.country().isEmpty()
                || one.country().equals(other.country());
    }

    private static boolean agreeInSector(ActorCode one, ActorCode other) {
        return one.sectors().isEmpty()
                || other.sectors().isEmpty()
                || one.sectors().stream().anyMatch(other.sectors()::contains);
    }

    private static boolean agreeInOwner(Mention mention, Mention before) {
        Optional<String> owner = mention.key().owner();
        return owner.isEmpty() || owner.equals(before.key().owner());
    }

    private static boolean agreeInNumber(Mention one, Mention other) {
        return one.head().isProperNoun()
                || one.head().isPlural() == other.head().isPlural();
    }

    private static boolean isSameNoun(Mention mention, Mention before) {
        return before.head().lemma().equals(mention.head().lemma()) && !before.isPerson();
    }

    private static boolean isNothingNew(Mention mention, Mention before) {
        boolean ofName =
                before.hasProperName() && isWordOfName(mention.head(), before) && mention.kind() != Kind.OFFICE;
        return (isSameNoun(mention, before) || ofName) && words(before).containsAll(qualities(mention));
    }

    private static boolean isWordOfName(Word noun, Mention name) {
        List<String> words = List.of(name.name().toLowerCase(Locale.ROOT).split(" "));
        return words.size() > 1 && words.contains(lower(noun));
    }

    private static Set<String> words(Mention mention) {
        return new HashSet<>(List.of(mention.name().toLowerCase(Locale.ROOT).split("[ -]")));
    }

    /** The words in front that tell which one, without whose and of which country it is. */
    private static Set<String> qualities(Mention mention) {
        return mention.sentence().words(0, mention.head().index()).stream()
                .filter(w -> mention.span().contains(w.span()))
                .filter(w -> w.isAdjective() || w.isNoun())
                .filter(w -> !w.is(EntityKind.NATIONALITY, EntityKind.POLITY))
                .map(DefiniteAnaphora::lower)
                .collect(Collectors.toSet());
    }

    private static String lower(Word token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** A noun for nothing known that ends the name of a body: "the service" after "the Internal Security Service". */
    Optional<MentionCluster> findByName(Word noun) {
        if (!isBare(noun)) {
            return Optional.empty();
        }
        for (int i = seen.size() - 1; i >= 0 && isInReach(seen.get(i), noun); i--) {
            if (endsIn(seen.get(i).mention(), capitalized(noun))) {
                return Optional.of(seen.get(i).cluster());
            }
        }
        return Optional.empty();
    }

    private static boolean isBare(Word noun) {
        return noun.is(PartOfSpeech.SINGULAR_NOUN)
                && noun.children().size() == 1
                && noun.child(Relation.DETERMINER).isPresent()
                && NounPhrase.of(noun).isPointedAt();
    }

    private static boolean endsIn(Mention mention, String word) {
        return mention.hasProperName()
                && !mention.isBystander()
                && mention.name().endsWith(" " + word);
    }

    private static String capitalized(Word noun) {
        return noun.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + noun.text().substring(1);
    }
}
