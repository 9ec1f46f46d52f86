package dateline.event.participant;

import dateline.language.Clause.Oblique;
import dateline.language.Word;
import java.util.List;
import java.util.Set;

/** Where something happens, by the words: nobody there does it. */
final class PlacePhrases {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "near", "against", "outside", "inside", "across", "to");

    private PlacePhrases() {}

    /** Heads of the phrases that say where, or against whom: "a shooting at a <b>school</b>". */
    static List<Word> find(Word head) {
        return head.nominal().obliques().stream()
                .filter(o -> PREPOSITIONS.contains(o.preposition()))
                .map(Oblique::word)
                .toList();
    }

    /** Whether a name ends the phrase of a place, though the parser took it for who acts: "in Abeche, <b>Chad</b> kills". */
    static boolean endsPlace(Word name) {
        int comma = name.index() - 1;
        if (!name.isProperNoun()
                || comma < 2
                || !name.sentence().word(comma).text().equals(",")) {
            return false;
        }
        int before = comma - 1;
        while (before > 0 && isPartOfPlace(name.sentence().word(before))) {
            before--;
        }
        return before < comma - 1
                && PREPOSITIONS.contains(name.sentence().word(before).lemma());
    }

    private static boolean isPartOfPlace(Word token) {
        return token.isProperNoun() || token.text().equals(",");
    }
}
