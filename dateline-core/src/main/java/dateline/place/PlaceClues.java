package dateline.place;

import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.List;
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

    /** Prepositions that tell where a way begins or ends, behind a word of motion. */
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

    /** What stands behind a place's name: "Nelson residents". */
    private static final Set<String> BEHIND_PLACES = Set.of(
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
    static boolean follow(Sentence sentence, int to) {
        return to < sentence.words().size()
                && sentence.word(to - 1).is(dateline.language.Relation.MODIFIER)
                && BEHIND_PLACES.contains(sentence.word(to).lemma().toLowerCase(Locale.ROOT));
    }

    private static String before(Sentence sentence, int from) {
        return from == 0 ? "" : sentence.word(from - 1).lemma().toLowerCase(Locale.ROOT);
    }

    /** "in Ternivka", "the city of Norfolk", "withdrew from Gao", "shelled Gao". */
    static boolean introduce(Sentence sentence, int from) {
        String before = before(sentence, from);
        if (OVER_PLACES.contains(before) || ENDS.contains(before) && isOfMotion(sentence, from - 1)) {
            return true;
        }
        if (before.equals("of") && from > 1) {
            return SORTS.contains(before(sentence, from - 1));
        }
        return BEFORE_PLACES.contains(before);
    }

    private static boolean isOfMotion(Sentence sentence, int preposition) {
        return sentence.word(preposition)
                .head()
                .filter(h -> MOTION.contains(h.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "from Ternivka", "to Ternivka", which fit people too. */
    static boolean introduceWeakly(Sentence sentence, int from) {
        return introduce(sentence, from) || WEAKLY_BEFORE_PLACES.contains(before(sentence, from));
    }

    /** "Marburg virus". */
    static boolean nameADisease(Sentence sentence, int to) {
        return to < sentence.words().size() && NAMED_AFTER.contains(NameEdges.small(sentence.word(to)));
    }

    /** Whether no other name goes on before or behind: not "Paris" of "Paris Hilton". */
    static boolean leaveApart(Sentence sentence, int from, int to) {
        Word first = sentence.word(from);
        boolean inside = !first.is(EntityKind.NONE) && !first.entityStart();
        List<Word> tokens = sentence.words();
        boolean goesOn = to < tokens.size()
                && !tokens.get(to).is(EntityKind.NONE)
                && !tokens.get(to).entityStart()
                && tokens.get(to).entity() == tokens.get(to - 1).entity();
        boolean named = to < tokens.size() && tokens.get(to).isProperNoun() && NameEdges.isCapital(tokens.get(to));
        boolean behindName = from > 0 && tokens.get(from - 1).isProperNoun() && first.is(EntityKind.NONE);
        return !inside && !goesOn && !named && !behindName && first.isProperNoun();
    }
}
