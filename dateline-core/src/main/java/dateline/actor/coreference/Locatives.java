package dateline.actor.coreference;

import dateline.language.Relation;
import dateline.language.Word;
import java.util.Optional;
import java.util.Set;

/** Whether the name of a place tells where something is: "in <b>Peru</b>", "in the <b>Peruvian</b> town of X", "fleeing <b>Peru</b>". */
final class Locatives {
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

    /** How many words up from a name a noun may be that it qualifies. */
    private static final int STEPS = 3;

    private Locatives() {}

    /** Whether somebody is there, left it, or is loyal to it. */
    static boolean tellsWhere(Word place, Word somebody) {
        Word land = land(place);
        boolean thing = !land.equals(place) && !land.isProperNoun() && !LANDS.contains(land.lemma());
        if (thing || land.equals(somebody) || EDGES.contains(land.lemma())) {
            return false;
        }
        return isAfter(land) || isLoyalTo(land) || isLeft(land);
    }

    /** What a name qualifies, or itself: "town" for "Peruvian" in "the Peruvian town". */
    private static Word land(Word place) {
        Word land = place;
        for (int i = 0; i < STEPS && land.is(Relation.MODIFIER, Relation.POSSESSOR, Relation.APPOSITION); i++) {
            land = land.head().orElse(land);
        }
        return land;
    }

    private static boolean isAfter(Word land) {
        return land.is(Relation.PREPOSITION_OBJECT) && is(land.head(), WHERE);
    }

    private static boolean isLoyalTo(Word land) {
        return land.is(Relation.PREPOSITION_OBJECT) && is(land.head().flatMap(Word::head), LOYAL);
    }

    private static boolean isLeft(Word land) {
        return land.is(Relation.OBJECT) && is(land.head(), LEAVING);
    }

    private static boolean is(Optional<Word> word, Set<String> lemmas) {
        return word.filter(w -> lemmas.contains(w.lemma())).isPresent();
    }

    /** Whether a phrase says that its head left a place in it: "refugees who fled Peru". */
    static boolean isLeft(Word place, Word head) {
        Optional<Word> above = place.head();
        while (above.isPresent() && !above.get().equals(head) && above.get().isWithin(head)) {
            if (LEAVING.contains(above.get().lemma())) {
                return true;
            }
            above = above.get().head();
        }
        return false;
    }
}
