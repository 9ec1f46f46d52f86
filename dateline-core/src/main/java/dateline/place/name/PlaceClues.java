package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What the words around a name say for or against its being a place. */
final class PlaceClues {

    private final Set<String> beforePlaces;
    private final Set<String> weaklyBeforePlaces;
    private final Set<String> sorts;
    private final Set<String> ends;
    private final Set<String> motion;
    private final Set<String> overPlaces;
    private final Set<String> namedAfter;
    private final Set<String> afterPlaces;

    PlaceClues(Knowledge knowledge) {
        LocationWords locations = new LocationWords(knowledge);
        ListedWords lists = ListedWords.of(knowledge, "place");
        this.beforePlaces = new HashSet<>(locations.onlyBeforePlaces());
        this.beforePlaces.addAll(lists.named("direction"));
        this.weaklyBeforePlaces = locations.saying(Sense.WHERE, Sense.WAY, EnumSet.of(Sense.PART, Sense.BETWEEN));
        this.sorts = lists.named("town", "direction", "of-place");
        this.ends = locations.saying(Sense.WAY, EnumSet.of(Sense.BOUND));
        this.motion = lists.named("motion");
        this.overPlaces = lists.named("done-to-towns");
        this.namedAfter = lists.named("named-after-places");
        this.afterPlaces = lists.named("of-a-town");
    }

    /** "Nelson residents", "the Winnipeg area". */
    boolean follow(NameWords name) {
        return name.last().is(Relation.MODIFIER)
                && name.next().filter(w -> afterPlaces.contains(lemma(w))).isPresent();
    }

    /** "in Ternivka", "the city of Norfolk", "withdrew from Gao", "shelled Gao". */
    boolean introduce(NameWords name) {
        return name.previous().filter(this::introduces).isPresent();
    }

    private boolean introduces(Word before) {
        String lemma = lemma(before);
        if (overPlaces.contains(lemma) || ends.contains(lemma) && isOfMotion(before)) {
            return true;
        }
        if (lemma.equals("of") && before.index() > 0) {
            return sorts.contains(lemma(before.sentence().word(before.index() - 1)));
        }
        return beforePlaces.contains(lemma);
    }

    private boolean isOfMotion(Word preposition) {
        return preposition.head().filter(h -> motion.contains(lemma(h))).isPresent();
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** "from Ternivka", "to Ternivka", which fit people too. */
    boolean introduceWeakly(NameWords name) {
        return introduce(name)
                || name.previous()
                        .filter(w -> weaklyBeforePlaces.contains(lemma(w)))
                        .isPresent();
    }

    /** "Marburg virus". */
    boolean nameADisease(NameWords name) {
        return name.next().filter(w -> namedAfter.contains(NameWords.small(w))).isPresent();
    }

    /** Whether no other name goes on before or after it: not "Paris" of "Paris Hilton". */
    boolean leaveApart(NameWords name) {
        Word first = name.first();
        boolean inside = !first.is(EntityKind.NONE) && !first.entityStart();
        boolean afterName = first.is(EntityKind.NONE)
                && name.previous().filter(Word::isProperNoun).isPresent();
        boolean goesOn = name.next().filter(w -> goesOn(name, w)).isPresent();
        return first.isProperNoun() && !inside && !afterName && !goesOn;
    }

    private static boolean goesOn(NameWords name, Word next) {
        boolean sameEntity = !next.is(EntityKind.NONE)
                && !next.entityStart()
                && next.entity() == name.last().entity();
        return sameEntity || next.isProperNoun() && NameWords.isCapital(next);
    }
}
