package dateline.actor.name;

import java.util.Locale;
import java.util.Set;

/** By which pronoun somebody is called, as far as a report tells by titles, nouns, given names and pronouns. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her", "hers");
    private static final Set<String> MALE_PRONOUNS = Set.of("he", "him", "his");

    /** As a pronoun tells; "they" and "it" do not. */
    public static Gender ofPronoun(String pronoun) {
        return find(pronoun, FEMALE_PRONOUNS, MALE_PRONOUNS);
    }

    private static Gender find(String word, Set<String> female, Set<String> male) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (female.contains(lower)) {
            return FEMALE;
        }
        return male.contains(lower) ? MALE : UNKNOWN;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** This one, or where it is not known, another. */
    public Gender or(Gender other) {
        return isKnown() ? this : other;
    }

    /** Whether one of these pronouns can mean somebody of that gender. */
    public boolean agreesWith(Gender other) {
        return this == other || !isKnown() || !other.isKnown();
    }
}
