package dateline.place;

import dateline.knowledge.gazetteer.NameKey;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a sentence look like where a name of a place may begin or end. */
final class NameEdges {
    private static final Set<EntityKind> PLACES =
            EnumSet.of(EntityKind.POLITY, EntityKind.LOCATION, EntityKind.FACILITY);

    /** Words inside a name that are printed small. */
    private static final Set<String> JOINTS = Set.of(
            "of", "de", "la", "le", "les", "del", "di", "da", "do", "dos", "el", "al", "the", "and", "upon", "on",
            "sur", "en", "am", "an", "der", "-", "'", "’", ".");

    private NameEdges() {}

    static String text(Sentence sentence, int from, int to) {
        return sentence.textBetween(Sentence.spanOf(sentence.words().subList(from, to)));
    }

    static String key(Sentence sentence, int from, int to) {
        return NameKey.of(text(sentence, from, to));
    }

    static String small(Word token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static boolean isCapital(Word token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Whether the words may be one name: capitals at both ends, and nothing between but what names have. */
    static boolean isName(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words().subList(from, to);
        return isCapital(sentence.word(to - 1))
                && words.stream().allMatch(t -> isCapital(t) || JOINTS.contains(small(t)));
    }

    /** Behind the last word of the entity that a word belongs to. */
    static int runEnd(Sentence sentence, int from) {
        EntityKind entity = sentence.word(from).entity();
        int to = from + 1;
        while (to < sentence.words().size()
                && sentence.word(to).entity() == entity
                && !sentence.word(to).entityStart()) {
            to++;
        }
        return to;
    }

    /** Behind the words that the engine takes for one name of a place, without a possessive's mark or a comma's rest. */
    static int placeEnd(Sentence sentence, int from) {
        Word first = sentence.word(from);
        if (!PLACES.contains(first.entity()) || !first.entityStart()) {
            return from;
        }
        int to = runEnd(sentence, from);
        for (int i = from + 1; i < to; i++) {
            if (sentence.word(i).is(Relation.CASE) || sentence.word(i).text().equals(",")) {
                return i;
            }
        }
        return to;
    }

    static boolean hasEntity(Sentence sentence, int from, int to, EntityKind... entities) {
        Set<EntityKind> wanted = Set.of(entities);
        return sentence.words().subList(from, to).stream().anyMatch(t -> wanted.contains(t.entity()));
    }

    /** Whether these words alone are what the engine takes for one name, of whatever it is. */
    static boolean isWholeEntity(Sentence sentence, int from, int to) {
        return sentence.word(from).entityStart() && runEnd(sentence, from) == to;
    }
}
