package dateline.measure.attribution;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.Optional;

/**
 * A word of a paragraph where it stands.
 *
 * @param sentence its sentence
 * @param token the word
 * @param quotation which quotation of the paragraph it stands in, counted from 0; -1 for none
 */
record ParagraphWord(Sentence sentence, Token token, int quotation) {
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

    Optional<Token> head() {
        return sentence.head(token);
    }
}
