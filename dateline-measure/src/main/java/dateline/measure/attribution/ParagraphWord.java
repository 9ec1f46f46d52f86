package dateline.measure.attribution;

import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.Optional;

/**
 * A word of a paragraph where it stands.
 *
 * @param token the word
 * @param quotation which quotation of the paragraph it stands in, counted from 0; -1 for none
 */
record ParagraphWord(Word token, int quotation) {
    Sentence sentence() {
        return token.sentence();
    }

    boolean isQuoted() {
        return quotation >= 0;
    }

    String lemma() {
        return token.lemma();
    }

    /** What sort of word it is, roughly: verbs in all their forms are one sort, proper nouns apart from other nouns. */
    String kind() {
        PartOfSpeech sort = token.partOfSpeech();
        if (sort.isProperNoun()) {
            return "PROPER_NOUN";
        }
        if (sort.isNoun()) {
            return "NOUN";
        }
        if (sort.isAdjective()) {
            return "ADJECTIVE";
        }
        return sort.isVerb() && sort != PartOfSpeech.MODAL ? "VERB" : sort.name();
    }

    Optional<Word> head() {
        return token.head();
    }
}
