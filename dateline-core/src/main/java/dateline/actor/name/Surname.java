package dateline.actor.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Family names as far as a full name shows them: "dos santos" and "santos" of "Eduardo dos Santos". */
public final class Surname {
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ben", "ould");

    private Surname() {}

    /** Every ending of a name after its first word, longest first, without accents and Arabic articles. */
    public static List<String> endings(String fullName) {
        List<String> words = words(fullName);
        List<String> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            found.add(String.join(" ", words.subList(i, words.size())));
        }
        return found;
    }

    /** Whether a name as printed may be short for a full name: no first name, or one with the same initial. */
    static boolean mayBe(String printed, String fullName) {
        List<String> one = words(printed);
        List<String> full = words(fullName);
        if (one.isEmpty() || full.isEmpty() || endings(fullName).contains(String.join(" ", one))) {
            return true;
        }
        return one.get(0).charAt(0) == full.get(0).charAt(0);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
