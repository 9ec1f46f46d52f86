package dateline.language;

import java.util.Optional;

/**
 * Two words that a hyphen makes one: "Saudi-led", "Bosnia-style". The engine gives them and the hyphen as three words.
 *
 * @param first the word before the hyphen, the last of its name: "Saudi"
 * @param last the word after it: "led"
 */
public record Compound(Word first, Word last) {
    private static final String HYPHEN = "-";

    /** The compound that begins with this word, where nothing stands between it and the hyphen. */
    public static Optional<Compound> beginningWith(Word first) {
        Sentence sentence = first.sentence();
        int hyphen = first.index() + 1;
        return hyphen + 1 < sentence.words().size()
                        && isHyphen(sentence.word(hyphen))
                        && sentence.word(hyphen).span().start() == first.span().end()
                ? Optional.of(new Compound(first, sentence.word(hyphen + 1)))
                : Optional.empty();
    }

    /** The compound that ends with this word, with or without blanks around the hyphen. */
    static Optional<Compound> endingWith(Word last) {
        Sentence sentence = last.sentence();
        int at = last.index();
        return at >= 2 && isHyphen(sentence.word(at - 1))
                ? Optional.of(new Compound(sentence.word(at - 2), last))
                : Optional.empty();
    }

    /** Whether a hyphen stands right before this word: "run" in "Hamas-run ministry", whatever the engine takes it for. */
    static boolean isJoined(Word word) {
        Sentence sentence = word.sentence();
        int before = word.index() - 1;
        return before > 0
                && isHyphen(sentence.word(before))
                && sentence.word(before).span().end() == word.span().start();
    }

    static boolean isHyphen(Word word) {
        return word.text().equals(HYPHEN);
    }
}
