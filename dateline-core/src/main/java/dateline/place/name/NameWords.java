package dateline.place.name;

import dateline.knowledge.gazetteer.NameKey;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a sentence that may be a name of a place.
 *
 * @param sentence theirs
 * @param from index of the first
 * @param to index after the last
 */
public record NameWords(Sentence sentence, int from, int to) {
    private static final Set<EntityKind> PLACES =
            EnumSet.of(EntityKind.POLITY, EntityKind.LOCATION, EntityKind.FACILITY);

    /** Words inside a name that are printed small. */
    private static final Set<String> JOINTS = Set.of(
            "of", "de", "la", "le", "les", "del", "di", "da", "do", "dos", "el", "al", "the", "and", "upon", "on",
            "sur", "en", "am", "an", "der", "-", "'", "’", ".");

    /** The words from this one on that the engine takes for one name of whatever it is. */
    static NameWords entityFrom(Word first) {
        Sentence sentence = first.sentence();
        int to = first.index() + 1;
        while (to < sentence.words().size()
                && sentence.word(to).entity() == first.entity()
                && !sentence.word(to).entityStart()) {
            to++;
        }
        return new NameWords(sentence, first.index(), to);
    }

    /**
     * The words from this one on that the engine takes for one name of a place, without a possessive's mark or a comma's rest; none
     * where no such name begins here.
     */
    static NameWords placeFrom(Word first) {
        NameWords entity = entityFrom(first);
        if (!PLACES.contains(first.entity()) || !first.entityStart()) {
            return entity.upTo(first.index());
        }
        return entity.words().stream()
                .skip(1)
                .filter(w -> w.is(Relation.CASE) || w.text().equals(","))
                .findFirst()
                .map(w -> entity.upTo(w.index()))
                .orElse(entity);
    }

    NameWords upTo(int end) {
        return new NameWords(sentence, from, end);
    }

    boolean isEmpty() {
        return to == from;
    }

    List<Word> words() {
        return sentence.words(from, to);
    }

    Word first() {
        return sentence.word(from);
    }

    Word last() {
        return sentence.word(to - 1);
    }

    boolean isOneWord() {
        return to - from == 1;
    }

    /** The word that stands so many words after the last. */
    Optional<Word> after(int words) {
        int index = to + words - 1;
        return index < sentence.words().size() ? Optional.of(sentence.word(index)) : Optional.empty();
    }

    /** The word after the last. */
    Optional<Word> next() {
        return after(1);
    }

    /** The word before the first. */
    Optional<Word> previous() {
        return from == 0 ? Optional.empty() : Optional.of(sentence.word(from - 1));
    }

    Span span() {
        return sentence.spanOf(from, to);
    }

    String text() {
        return sentence.textBetween(span());
    }

    /** By which the name is looked up. */
    String key() {
        return NameKey.of(text());
    }

    /** Whether they may be one name: capitals at both ends, and nothing between but what names have. */
    boolean lookLikeName() {
        return isCapital(last()) && words().stream().allMatch(w -> isCapital(w) || JOINTS.contains(small(w)));
    }

    boolean have(EntityKind... kinds) {
        return words().stream().anyMatch(w -> w.is(kinds));
    }

    boolean areAll(EntityKind kind) {
        return words().stream().allMatch(w -> w.is(kind));
    }

    /** Whether these words alone are what the engine takes for one name, of whatever it is. */
    boolean areWholeEntity() {
        return first().entityStart() && entityFrom(first()).to() == to;
    }

    static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    public static String small(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
