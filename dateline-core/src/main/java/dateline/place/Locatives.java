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

/** Whether the name of a place tells where something is: "in <b>Peru</b>", "in the <b>Peruvian</b> town of X", "fleeing <b>Peru</b>". */
public final class Locatives {

    /** How many words up from a name a noun may be that it qualifies. */
    private static final int STEPS = 3;

    private final Set<String> where;
    private final Set<String> edges;
    private final Set<String> lands;
    private final Set<String> leaving;
    private final Set<String> loyal;

    public Locatives(Knowledge knowledge) {
        LocationWords locations = new LocationWords(knowledge);
        ListedWords lists = ListedWords.of(knowledge, "place");
        this.where = locations.saying(Sense.WHERE, EnumSet.of(Sense.UPON, Sense.FROM, Sense.PART));
        this.edges = lists.named("edge");
        this.lands = lists.named("town", "land", "direction");
        this.leaving = lists.named("leave");
        this.loyal = lists.named("loyal");
    }

    /** Whether somebody is there, left it, or is loyal to it. */
    public boolean tellsWhere(Word place, Word somebody) {
        Word land = land(place);
        boolean thing = !land.equals(place) && !land.isProperNoun() && !lands.contains(land.lemma());
        if (thing || land.equals(somebody) || edges.contains(land.lemma())) {
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

    private boolean isAfter(Word land) {
        return land.is(Relation.PREPOSITION_OBJECT) && is(land.head(), where);
    }

    private boolean isLoyalTo(Word land) {
        return land.is(Relation.PREPOSITION_OBJECT) && is(land.head().flatMap(Word::head), loyal);
    }

    private boolean isLeft(Word land) {
        return land.is(Relation.OBJECT) && is(land.head(), leaving);
    }

    private static boolean is(Optional<Word> word, Set<String> lemmas) {
        return word.filter(w -> lemmas.contains(w.lemma())).isPresent();
    }

    /** Whether a phrase says that its head left a place in it: "refugees who fled Peru". */
    public boolean isLeft(Word place, Word head) {
        Optional<Word> above = place.head();
        while (above.isPresent() && !above.get().equals(head) && above.get().isWithin(head)) {
            if (leaving.contains(above.get().lemma())) {
                return true;
            }
            above = above.get().head();
        }
        return false;
    }
}
