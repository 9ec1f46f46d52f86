package dateline.knowledge.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which names are looked up, so that the ways to write one name meet: "Saint-Étienne", "St. Etienne" and
 * "SAINT ETIENNE" are all "saint etienne". Only Latin letters and digits count.
 */
public final class NameKey {
    private static final Map<String, String> IN_FULL =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort", "pt", "port");

    private static final Map<Character, String> LETTERS = Map.of(
            'ø', "o", 'ł', "l", 'ß', "ss", 'æ', "ae", 'đ', "d", 'ı', "i", 'œ', "oe", 'þ', "th", 'ð', "d", 'ə', "a");

    private NameKey() {}

    /** The key of a name; empty when the name is not written in Latin letters. */
    public static String of(String name) {
        if (name.chars().anyMatch(NameKey::isForeign)) {
            return "";
        }
        StringBuilder key = new StringBuilder(name.length());
        for (char c : plain(name).toCharArray()) {
            if (!append(key, c)) {
                return "";
            }
        }
        return inFull(key.toString().strip());
    }

    /** Whether it is a letter of another alphabet, told without looking it up: most names in a dump are made of these. */
    private static boolean isForeign(int c) {
        return c > 0x24F
                        && c < 0x1E00
                        && Character.isLetter(c)
                        && Character.getType(c) != Character.MODIFIER_LETTER
                        && c != 'ə'
                || c > 0x206F;
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    /** False for a letter of another alphabet. */
    private static boolean append(StringBuilder key, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            key.append(c);
        } else if (LETTERS.containsKey(c)) {
            key.append(LETTERS.get(c));
        } else if (Character.isLetterOrDigit(c) && c > 127 && Character.getType(c) != Character.MODIFIER_LETTER) {
            return false;
        } else if (parts(c) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
        return true;
    }

    /** Whether what stands before and after the sign are two words: not so in "U.S." and "Coeur d'Alene". */
    private static boolean parts(char c) {
        return Character.isWhitespace(c) || c == '-' || c == '–' || c == '/' || c == ',' || c == '(' || c == ')';
    }

    private static String inFull(String key) {
        int end = key.indexOf(' ');
        String full = end > 0 ? IN_FULL.get(key.substring(0, end)) : null;
        return full == null ? key : full + key.substring(end);
    }
}
