package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that the engine or the gazetteer takes for places and that are none: initials, surnames, diseases. Safe to share. */
final class NonPlaces {
    /** "NATO", "SWAT". */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}\\.?");

    private static final Pattern NUMBERED = Pattern.compile(".*[0-9].*");

    private final Lexicon noPlaces;

    private final PlaceClues clues;

    NonPlaces(Knowledge knowledge, PlaceClues clues) {
        this.clues = clues;
        this.noPlaces = Lexicon.names(knowledge.named("place/no-places.tsv"));
    }

    /** Whether what the engine takes for a place is none. */
    boolean include(NameWords name, ListedName listed, NameContext context) {
        return !listed.is(name) && isOther(name, context) || clues.nameADisease(name);
    }

    private boolean isOther(NameWords name, NameContext context) {
        boolean surname = name.isOneWord() && isSurname(name, context);
        return isListed(name)
                || surname
                || isInitials(name) && !isShouted(name)
                || NUMBERED.matcher(name.text()).matches();
    }

    /** Whether our table of names that are no places has it. */
    boolean isListed(NameWords name) {
        return noPlaces.meaning(name.text()).isPresent();
    }

    /** "Conrad" where the report names Joseph Conrad, but not "in Conrad". */
    boolean isSurname(NameWords name, NameContext context) {
        return context.hasSurname(name.text()) && !clues.introduce(name);
    }

    static boolean isInitials(NameWords name) {
        return INITIALS.matcher(name.text()).matches();
    }

    /** Whether the sentence is printed in capitals. */
    private static boolean isShouted(NameWords name) {
        String text = name.sentence().text();
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
