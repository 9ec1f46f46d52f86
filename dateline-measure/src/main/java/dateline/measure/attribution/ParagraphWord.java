package dateline.measure.attribution;

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

    /** Part of speech in two letters, but proper nouns apart. */
    String kind() {
        return token.isProperNoun()
                ? "NNP"
                : token.pos().substring(0, Math.min(2, token.pos().length()));
    }

    Optional<Word> head() {
        return token.head();
    }
}
