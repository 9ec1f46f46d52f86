package dateline.place.name;

import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Locale;
import java.util.Set;

/** What the words around a name say for or against its being a place. */
final class PlaceClues {
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in",
            "near",
            "outside",
            "around",
            "throughout",
            "across",
            "toward",
            "towards",
            "into",
            "inside",
            "downtown",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "nearby",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");

    /** Prepositions that a person or body has before it as often. */
    private static final Set<String> WEAKLY_BEFORE_PLACES =
            Set.of("at", "from", "to", "through", "via", "off", "along", "beyond", "between", "of");

    /** Words before "of" and a name that make it a place: "the city of X". */
    private static final Set<String> SORTS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "state",
            "province",
            "region",
            "district",
            "county",
            "suburb",
            "island",
            "outskirts",
            "north",
            "south",
            "east",
            "west",
            "street",
            "part",
            "center",
            "centre",
            "municipality",
            "hamlet",
            "community",
            "borough",
            "township",
            "republic",
            "resident",
            "people",
            "capital",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "mayor",
            "coast",
            "airport",
            "area",
            "native",
            "university",
            "college",
            "bishop");

    /** Prepositions that tell where a way begins or ends, after a word of motion. */
    private static final Set<String> ENDS = Set.of("from", "to", "through", "via", "for");

    private static final Set<String> MOTION = Set.of(
            "withdraw",
            "flee",
            "fly",
            "travel",
            "arrive",
            "return",
            "advance",
            "march",
            "retreat",
            "drive",
            "move",
            "spread",
            "evacuate",
            "head",
            "sail",
            "deploy",
            "depart",
            "flight",
            "trip",
            "journey",
            "withdrawal",
            "leave",
            "escape",
            "migrate",
            "walk",
            "road",
            "highway",
            "border",
            "pull",
            "rush",
            "airlift",
            "transport");

    /** What is done to a town and hardly to a person. */
    private static final Set<String> OVER_PLACES = Set.of(
            "shell",
            "bomb",
            "besiege",
            "bombard",
            "retake",
            "recapture",
            "liberate",
            "encircle",
            "overrun",
            "raze",
            "evacuate",
            "blockade");

    /** What bears a place's name without being there: "Marburg virus". */
    private static final Set<String> NAMED_AFTER =
            Set.of("virus", "disease", "fever", "haemorrhagic", "hemorrhagic", "syndrome", "flu", "strain", "brand");

    /** What stands after a place's name: "Nelson residents". */
    private static final Set<String> AFTER_PLACES = Set.of(
            "resident",
            "police",
            "mayor",
            "man",
            "woman",
            "native",
            "couple",
            "teenager",
            "teen",
            "firefighter",
            "motorist",
            "voter",
            "official",
            "councillor",
            "councilman",
            "area",
            "city",
            "town",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "airport",
            "hospital",
            "school",
            "high",
            "courthouse",
            "jail",
            "home",
            "pupil",
            "student");

    private PlaceClues() {}

    /** "Nelson residents", "the Winnipeg area". */
    static boolean follow(NameWords name) {
        return name.last().is(Relation.MODIFIER)
                && name.next().filter(w -> AFTER_PLACES.contains(lemma(w))).isPresent();
    }

    /** "in Ternivka", "the city of Norfolk", "withdrew from Gao", "shelled Gao". */
    static boolean introduce(NameWords name) {
        return name.previous().filter(PlaceClues::introduces).isPresent();
    }

    private static boolean introduces(Word before) {
        String lemma = lemma(before);
        if (OVER_PLACES.contains(lemma) || ENDS.contains(lemma) && isOfMotion(before)) {
            return true;
        }
        if (lemma.equals("of") && before.index() > 0) {
            return SORTS.contains(lemma(before.sentence().word(before.index() - 1)));
        }
        return BEFORE_PLACES.contains(lemma);
    }

    private static boolean isOfMotion(Word preposition) {
        return preposition.head().filter(h -> MOTION.contains(lemma(h))).isPresent();
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** "from Ternivka", "to Ternivka", which fit people too. */
    static boolean introduceWeakly(NameWords name) {
        return introduce(name)
                || name.previous()
                        .filter(w -> WEAKLY_BEFORE_PLACES.contains(lemma(w)))
                        .isPresent();
    }

    /** "Marburg virus". */
    static boolean nameADisease(NameWords name) {
        return name.next().filter(w -> NAMED_AFTER.contains(NameWords.small(w))).isPresent();
    }

    /** Whether no other name goes on before or after it: not "Paris" of "Paris Hilton". */
    static boolean leaveApart(NameWords name) {
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
