package dateline.actor.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Whether two names as printed can be one: "Zelenskyy" and "Zelensky", "al-Qasimi" and "Qassimi", but not "Malkov" and "Malkova". */
public final class Spellings {
    /** Shorter names are too near to others. */
    private static final int SHORTEST = 5;

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ar", "ad", "an", "ash", "az");

    private Spellings() {}

    /** The last word of a name, without an Arabic article: "qasimi" of "Mohammed al-Qasimi". */
    public static String surname(String name) {
        String last = plain(name.substring(name.lastIndexOf(' ') + 1));
        int hyphen = last.indexOf('-');
        return hyphen > 0 && ARTICLES.contains(last.substring(0, hyphen)) ? last.substring(hyphen + 1) : last;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** Whether two words are one name, written in two ways. */
    public static boolean areOne(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.equals(second)
                || mayBeginAlike(first, second)
                        && Math.min(first.length(), second.length()) >= SHORTEST
                        && sound(first).equals(sound(second));
    }

    private static boolean mayBeginAlike(String one, String other) {
        String begins = one.substring(0, Math.min(1, one.length())) + other.substring(0, Math.min(1, other.length()));
        return begins.length() == 2 && (begins.charAt(0) == begins.charAt(1) || begins.matches("[ckqgjyieuowvzdx]{2}"));
    }

    /**
     * Consonants, the first vowel and an "a" at the end, as far as writing from other scripts leaves them alike: "sadvsk" for
     * "Sadovskyy", "Sadovskiy" and "Sadovsky".
     */
    private static String sound(String name) {
        String alike = name.replaceAll("[^a-z]", "")
                .replaceAll("(?:iy|yy|ij|yi|ii|y|i)$", "i")
                .replaceAll("sch|shch|sh", "s")
                .replaceAll("tch|ch|cz|č", "c")
                .replace("zh", "z")
                .replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("kh|q", "k")
                .replaceAll("([dgt])h", "$1")
                .replace("dj", "j")
                .replace("x", "ks")
                .replace('w', 'v')
                .replaceAll("ou|oo|o", "u")
                .replaceAll("[ey]", "i")
                .replaceAll("(.)\\1+", "$1");
        String start = alike.replaceAll("^([^aiu]*[aiu]?).*", "$1");
        String rest = alike.substring(start.length());
        return start + rest.replaceAll("[iu]|a(?!$)", "");
    }
}
