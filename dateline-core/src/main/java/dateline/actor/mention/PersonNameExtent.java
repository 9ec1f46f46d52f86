package dateline.actor.mention;

import dateline.actor.name.KnownName;
import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.Optional;

/** Where the name of a person begins, by the lexicon, by the engine, or by its capitals. */
final class PersonNameExtent {
    /** Words that a title inside what the engine takes for a name has at most before the last of the name. */
    private static final int MOST_BEFORE_LAST = 4;

    private final Sentence sentence;
    private final SentenceNames names;

    PersonNameExtent(Sentence sentence, SentenceNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** Index of the first word of the name that ends with this word. */
    int start(Word head) {
        Optional<KnownName> known = whole(head);
        if (known.isPresent()) {
            return known.get().from();
        }
        return head.is(EntityKind.PERSON) ? withoutTitle(firstOfEntity(head), head) : firstOfProperNouns(head);
    }

    /** The name that the lexicon knows, where it is no end of a longer one. */
    Optional<KnownName> whole(Word head) {
        return names.person(head).filter(n -> !isEndOfLonger(n));
    }

    /** "Arafat" in "Suha Arafat" is not the one known by that name alone. */
    private boolean isEndOfLonger(KnownName known) {
        int from = known.from();
        return isInsideEntity(from)
                && from > 0
                && sentence.word(from - 1).isProperNoun()
                && names.titleEndingAt(from).isEmpty();
    }

    private boolean isInsideEntity(int word) {
        return sentence.word(word).is(EntityKind.PERSON) && !sentence.word(word).entityStart();
    }

    private int firstOfEntity(Word head) {
        int start = head.index();
        while (start > 0 && isInsideEntity(start)) {
            start--;
        }
        return start;
    }

    /** After the titles that the engine takes for a part of the name: "Mr." of "Mr. Brant". */
    private int withoutTitle(int first, Word head) {
        int start = first;
        int least = Math.max(0, head.index() - MOST_BEFORE_LAST);
        while (start < head.index()
                && names.titleEndingAt(start + 1).filter(h -> h.from() >= least).isPresent()) {
            start++;
        }
        return start;
    }

    /** Index of the first of the proper nouns that end with this word, without a title before them. */
    int firstOfProperNouns(Word head) {
        int start = head.index();
        while (start > 0
                && sentence.word(start - 1).isProperNoun()
                && names.titleEndingAt(start).isEmpty()) {
            start--;
        }
        return start;
    }
}
