package dateline.language.nlp4j;

/**
 * A paragraph as the engine likes to read it: same length, same positions, but straight quotes and plain spaces. The
 * engine was trained on text with straight quotes and takes curly ones for parts of words.
 */
final class EngineView {
    private EngineView() {}

    static String of(String paragraph) {
        StringBuilder view = new StringBuilder(paragraph.length());
        for (int i = 0; i < paragraph.length(); i++) {
            view.append(plain(paragraph.charAt(i)));
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
