package dateline.actor.coreference;

import dateline.actor.name.Gender;
import dateline.language.Word;
import java.util.Locale;
import java.util.Set;

/** What a pronoun says by its form. */
final class PronounForms {
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");

    private PronounForms() {}

    /** "she", "his". */
    static boolean isPersonal(Word pronoun) {
        return Gender.ofPronoun(pronoun.text()).isKnown();
    }

    /** "it", "its". */
    static boolean isNeuter(Word pronoun) {
        return NEUTER.contains(lower(pronoun));
    }

    /** "they", "their". */
    static boolean isPlural(Word pronoun) {
        return PLURAL.contains(lower(pronoun));
    }

    static boolean isIt(Word pronoun) {
        return lower(pronoun).equals("it");
    }

    private static String lower(Word pronoun) {
        return pronoun.text().toLowerCase(Locale.ROOT);
    }
}
