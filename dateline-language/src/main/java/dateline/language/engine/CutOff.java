package dateline.language.engine;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends cuts inside a sentence: after "(R-Ga.)" or "“Never!”" the tokenizer begins a new one, though a word in small letters
 * follows.
 */
public final class CutOff {
    private static final String CLOSING = ")]\"”'’!?";

    private CutOff() {}

    /** The sentences of a paragraph, those cut inside put together again; a sentence that stands well stays as it is. */
    public static List<List<Token>> rejoined(List<List<Token>> sentences) {
        List<List<Token>> joined = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<Token> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!before.isEmpty() && isOpen(before) && goesOn(sentence)) {
                before.addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static boolean isOpen(List<Token> sentence) {
        String last = sentence.get(sentence.size() - 1).getWordForm();
        return CLOSING.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    /** With a word in small letters, be it after the mark that closes a quotation: "“Too late!” and left". */
    private static boolean goesOn(List<Token> sentence) {
        boolean marked = sentence.size() > 1 && CLOSING.contains(sentence.get(0).getWordForm());
        return !sentence.isEmpty() && isSmall(sentence.get(marked ? 1 : 0));
    }

    private static boolean isSmall(Token word) {
        return Character.isLowerCase(word.getWordForm().charAt(0));
    }
}
