package dateline.language.nlp4j;

import java.util.function.UnaryOperator;

/**
 * A paragraph as the engine likes to read it, with the way back to the characters of the report: straight quotes, plain
 * hyphens and blanks, ordinary case. The engine was trained on such text; it takes curly quotes for parts of words, and words
 * in capitals for names.
 *
 * @param words the paragraph as a person would print it
 * @param plain the same with straight quotes, plain hyphens and blanks; of the same length
 * @param mended how the paragraph was made legible first
 */
record EngineView(String words, String plain, Mojibake mended) {

    /**
     * @param paragraph the characters of the report
     * @param casing puts the words into ordinary case, keeping their places
     */
    static EngineView of(String paragraph, UnaryOperator<String> casing) {
        Mojibake mended = Mojibake.mend(paragraph);
        String words = casing.apply(mended.text());
        return new EngineView(words, plain(words), mended);
    }

    /** Where a character of this view stands in the paragraph; for the place after the last one, the paragraph's end. */
    int origin(int place) {
        return mended.origin(place);
    }

    private static String plain(String words) {
        StringBuilder view = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            view.append(plain(words.charAt(i)));
        }
        return view.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', '′', '´', '`' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '–', '—', '―', '‒' -> '-';
            case '‐', '‑' -> '-';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
