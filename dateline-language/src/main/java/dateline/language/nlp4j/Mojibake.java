package dateline.language.nlp4j;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which characters of UTF-8 were once read as windows-1252, made legible: "leaderâ€™s" is "leader’s". Archives hold
 * many such reports.
 *
 * @param text the legible text
 * @param origins for each of its characters, and for the place after the last, where that stood before; empty when nothing
 *     was changed
 */
record Mojibake(String text, int[] origins) {
    private static final Charset MISREAD_AS = Charset.forName("windows-1252");

    /** Two or three bytes of a character beyond ASCII, each shown as windows-1252 shows it. */
    private static final Pattern MISREAD = Pattern.compile("â€[\\x{80}-\\x{FFFF}&&[^\\s]]|[ÂÃ][\\x{80}-\\x{BF}]");

    private static final char UNKNOWN = '\uFFFD';
    private static final int[] UNCHANGED = {};

    static Mojibake mend(String text) {
        return text.indexOf('â') < 0 && text.indexOf('Ã') < 0 && text.indexOf('Â') < 0
                ? new Mojibake(text, UNCHANGED)
                : mendAll(text);
    }

    private static Mojibake mendAll(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        Matcher misread = MISREAD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            origins[legible.length()] = at;
            String meant = misread.region(at, text.length()).lookingAt() ? meant(misread.group()) : "";
            boolean changed = meant.length() == 1;
            legible.append(changed ? meant : text.substring(at, at + 1));
            at += changed ? misread.group().length() : 1;
        }
        origins[legible.length()] = text.length();
        return new Mojibake(legible.toString(), Arrays.copyOf(origins, legible.length() + 1));
    }

    /** The character that these bytes stand for; empty when they stand for none. */
    private static String meant(String shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(3);
        for (int i = 0; i < shown.length(); i++) {
            bytes.writeBytes(misread(shown.substring(i, i + 1)));
        }
        String meant = bytes.toString(StandardCharsets.UTF_8);
        return meant.indexOf(UNKNOWN) < 0 ? meant : ""; // an honest "Ã" of another language
    }

    /** The byte that is shown so; five bytes stand for nothing in windows-1252 and are shown as control characters. */
    private static byte[] misread(String shown) {
        char c = shown.charAt(0);
        return c < 0x100 ? new byte[] {(byte) c} : shown.getBytes(MISREAD_AS);
    }

    /** Where a character of the legible text stood before. */
    int origin(int place) {
        return origins.length == 0 ? place : origins[place];
    }
}
