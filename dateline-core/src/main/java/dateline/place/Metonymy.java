package dateline.place;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the name of a place, or a noun for one, stands for those who act for it: "Moscow said", "talks with Kyiv", "the hospital
 * said". Otherwise it is where something happens or what it happens to: "in Moscow", "visited Kyiv", "at the hospital".
 *
 * <p>Two readers ask, and each has a word list of its own. The reader of places asks {@link #isParty} of countries and capitals
 * and takes for a place what is not plainly a party: after any preposition of place or way, "from London" and "to Tehran" too.
 * The reader of actors asks {@link #readCapital} and, of other places, {@link #acts}, {@link #isTown} and {@link #isBystander}. What
 * it takes for a place is left out of the actors, so that of a capital it must be sure: "lessons from London" and "a threat to
 * Tehran" may mean a party, unless somebody moves there. So one mention may be a place to the one and an actor to the other. The
 * lists stand side by side here in order that both are looked at when one is changed.
 */
public final class Metonymy {
    /** What a party is to its verb or noun; a qualifier, "Moscow talks", is asked for apart. */
    private static final Set<Relation> RELATIONS_OF_PARTIES = EnumSet.of(
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.OBJECT,
            Relation.RECIPIENT,
            Relation.POSSESSOR,
            Relation.ROOT);

    /** What the name of a capital means where it stands. */
    public enum Capital {
        /** "Tokyo rejected the offer": the government that sits there. */
        GOVERNMENT,
        /** "lessons from London": the country, or the town. */
        NATION,
        /** "flew to Tokyo": the town. */
        PLACE
    }

    private final Set<String> beforePlaces;
    private final Set<String> surelyBeforeCapitals;
    private final Set<String> ways;
    private final Set<String> beforeSites;
    private final Set<String> beside;
    private final Set<String> inside;
    private final Set<String> motion;
    private final Set<String> arrivals;
    private final Set<String> towns;

    public Metonymy(Knowledge knowledge) {
        LocationWords locations = new LocationWords(knowledge);
        ListedWords lists = ListedWords.of(knowledge, "place");
        this.beforePlaces = locations.saying(Sense.WHERE, Sense.WAY, EnumSet.of(Sense.PART));
        this.surelyBeforeCapitals = locations.onlyBeforePlaces();
        this.ways = locations.saying(Sense.WAY, EnumSet.of(Sense.BOUND));
        this.beforeSites = locations.saying(Sense.WHERE, Sense.WAY, EnumSet.of(Sense.UPON, Sense.PART, Sense.BETWEEN));
        this.beside = locations.saying(EnumSet.of(Sense.BESIDE));
        this.inside = locations.saying(EnumSet.of(Sense.INSIDE));
        this.motion = lists.named("motion");
        this.arrivals = lists.named("visit");
        this.towns = lists.named("town");
    }

    /** Whether a country or capital stands for those who act for it, as the reader of places has it. */
    public boolean isParty(Word head) {
        if (head.is(Relation.MODIFIER)) {
            return true;
        }
        if (head.is(Relation.PREPOSITION_OBJECT)) {
            return head.head().filter(p -> !beforePlaces.contains(p.lemma())).isPresent();
        }
        if (head.is(Relation.CONJUNCT)) {
            return head.head().filter(h -> !h.equals(head) && isParty(h)).isPresent();
        }
        return RELATIONS_OF_PARTIES.contains(head.relation());
    }

    /** What a capital means, as the reader of actors has it. */
    public Capital readCapital(Word head) {
        if (isDoer(head)) {
            return Capital.GOVERNMENT;
        }
        boolean place = head.is(Relation.MODIFIER, Relation.APPOSITION, Relation.ADVERBIAL_NOUN)
                || isAfter(head, surelyBeforeCapitals)
                || isMovedTo(head)
                || isNamedTown(head)
                || isVisited(head);
        return place ? Capital.PLACE : Capital.NATION;
    }

    private boolean isMovedTo(Word head) {
        return isAfter(head, ways) && isBelow(head.head(), motion);
    }

    private boolean isVisited(Word head) {
        return head.is(Relation.OBJECT) && isBelow(Optional.of(head), arrivals);
    }

    /** Whether a region or an unknown town does something, as the reader of actors has it. */
    public boolean acts(Word head) {
        return isDoer(head) || head.is(Relation.AGENT);
    }

    /** Whether a name that may be a town's as well stands for one, as the reader of actors has it: "the town of Mwanga", "in Mwanga". */
    public boolean isTown(Word head) {
        return isAfter(head, inside) || isAfter(head, beside) || isNamedTown(head);
    }

    /** "the town of Mwanga". */
    private boolean isNamedTown(Word head) {
        return isAfter(head, Set.of("of")) && isBelow(head.head(), towns);
    }

    /**
     * Whether a building, vehicle or the like is only where or what something happens to, as the reader of actors has it.
     *
     * @param sort what the noun means that it is known by; empty for other bodies and groups
     */
    public boolean isBystander(Word head, Optional<Bystander> sort) {
        if (sort.isEmpty()) {
            return isAfter(head, beside);
        }
        return switch (sort.get()) {
            case ACT -> !acts(head) && !isOwnerOrOwned(head);
            case THING -> true;
            case SITE ->
                isAfter(head, beforeSites)
                        || isAfter(head, Set.of("as"))
                        || head.is(Relation.OBJECT, Relation.PASSIVE_SUBJECT);
        };
    }

    private static boolean isOwnerOrOwned(Word head) {
        return head.is(Relation.POSSESSOR) || head.child(Relation.POSSESSOR).isPresent();
    }

    private static boolean isDoer(Word head) {
        return head.is(Relation.SUBJECT) || isAfter(head, Set.of("by"));
    }

    private static boolean isAfter(Word head, Set<String> prepositions) {
        return head.is(Relation.PREPOSITION_OBJECT) && isBelow(Optional.of(head), prepositions);
    }

    /** Whether a word depends on one of these. */
    private static boolean isBelow(Optional<Word> word, Set<String> lemmas) {
        return word.flatMap(Word::head).filter(h -> lemmas.contains(h.lemma())).isPresent();
    }
}
