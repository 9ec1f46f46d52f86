package dateline.event.participant;

import dateline.knowledge.Knowledge;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.Clause.Oblique;
import dateline.language.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where something happens, by the words: nobody there does it. */
public final class PlacePhrases {

    private final Set<String> prepositions;

    PlacePhrases(Knowledge knowledge) {
        this.prepositions =
                new LocationWords(knowledge).saying(Sense.WHERE, EnumSet.of(Sense.UPON, Sense.TO, Sense.AGAINST));
    }

    /** Heads of the phrases that say where, or against whom: "a shooting at a <b>school</b>". */
    List<Word> find(Word head) {
        return head.nominal().obliques().stream()
                .filter(o -> prepositions.contains(o.preposition()))
                .map(Oblique::word)
                .toList();
    }

    /** Whether a name ends the phrase of a place, though the parser took it for who acts: "in Abeche, <b>Chad</b> kills". */
    boolean endsPlace(Word name) {
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
                && prepositions.contains(name.sentence().word(before).lemma());
    }

    private static boolean isPartOfPlace(Word token) {
        return token.isProperNoun() || token.text().equals(",");
    }
}
