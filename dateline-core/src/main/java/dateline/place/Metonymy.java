package dateline.place;

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

    /** For the reader of places: after which a country or capital is where and not who. */
    private static final Set<String> BEFORE_PLACES = Set.of(
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

    /** For the reader of actors: after which a capital can be nothing but where. */
    private static final Set<String> SURELY_BEFORE_CAPITALS =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "through", "throughout", "into", "off");

    /** For the reader of actors: after which a capital is where if a verb of motion has them. */
    private static final Set<String> WAYS = Set.of("to", "from", "for");

    /** For the reader of actors: after which a building is where. */
    private static final Set<String> BEFORE_SITES = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "through",
            "throughout",
            "to",
            "from",
            "into",
            "toward",
            "towards",
            "off",
            "on",
            "over",
            "of",
            "between",
            "along",
            "as",
            "within");

    /** For the reader of actors: after which anything is where, an army too. */
    private static final Set<String> BESIDE = Set.of("near", "outside", "inside", "around");

    private static final Set<String> MOTION = Set.of(
            "fly", "go", "come", "travel", "send", "return", "arrive", "flee", "drive", "walk", "sail", "move", "march",
            "head", "rush", "bring", "take", "deploy", "migrate", "reach");

    /** What is done to a town rather than to a government. */
    private static final Set<String> ARRIVALS = Set.of("visit", "leave", "reach", "enter");

    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "port",
            "province",
            "district",
            "region",
            "capital",
            "suburb",
            "hamlet",
            "island",
            "area",
            "municipality",
            "county",
            "settlement",
            "oblast");

    /** What the name of a capital means where it stands. */
    public enum Capital {
        /** "Tokyo rejected the offer": the government that sits there. */
        GOVERNMENT,
        /** "lessons from London": the country, or the town. */
        NATION,
        /** "flew to Tokyo": the town. */
        PLACE
    }

    private Metonymy() {}

    /** Whether a country or capital stands for those who act for it, as the reader of places has it. */
    public static boolean isParty(Word head) {
        if (head.is(Relation.MODIFIER)) {
            return true;
        }
        if (head.is(Relation.PREPOSITION_OBJECT)) {
            return head.head().filter(p -> !BEFORE_PLACES.contains(p.lemma())).isPresent();
        }
        if (head.is(Relation.CONJUNCT)) {
            return head.head().filter(h -> !h.equals(head) && isParty(h)).isPresent();
        }
        return RELATIONS_OF_PARTIES.contains(head.relation());
    }

    /** What a capital means, as the reader of actors has it. */
    public static Capital readCapital(Word head) {
        if (isDoer(head)) {
            return Capital.GOVERNMENT;
        }
        boolean place = head.is(Relation.MODIFIER, Relation.APPOSITION, Relation.ADVERBIAL_NOUN)
                || isAfter(head, SURELY_BEFORE_CAPITALS)
                || isMovedTo(head)
                || isNamedTown(head)
                || isVisited(head);
        return place ? Capital.PLACE : Capital.NATION;
    }

    private static boolean isMovedTo(Word head) {
        return isAfter(head, WAYS) && isBelow(head.head(), MOTION);
    }

    private static boolean isVisited(Word head) {
        return head.is(Relation.OBJECT) && isBelow(Optional.of(head), ARRIVALS);
    }

    /** Whether a region or an unknown town does something, as the reader of actors has it. */
    public static boolean acts(Word head) {
        return isDoer(head) || head.is(Relation.AGENT);
    }

    /** Whether a name that may be a town's as well stands for one, as the reader of actors has it: "the town of Mwanga", "in Mwanga". */
    public static boolean isTown(Word head) {
        return isAfter(head, BESIDE) || isAfter(head, Set.of("in")) || isNamedTown(head);
    }

    /** "the town of Mwanga". */
    private static boolean isNamedTown(Word head) {
        return isAfter(head, Set.of("of")) && isBelow(head.head(), TOWNS);
    }

    /**
     * Whether a building, vehicle or the like is only where or what something happens to, as the reader of actors has it.
     *
     * @param sort what the noun means that it is known by; empty for other bodies and groups
     */
    public static boolean isBystander(Word head, Optional<Bystander> sort) {
        if (sort.isEmpty()) {
            return isAfter(head, BESIDE);
        }
        return switch (sort.get()) {
            case ACT -> !acts(head) && !isOwnerOrOwned(head);
            case THING -> true;
            case SITE -> isAfter(head, BEFORE_SITES) || head.is(Relation.OBJECT, Relation.PASSIVE_SUBJECT);
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
