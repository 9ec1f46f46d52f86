package dateline.language;

import dateline.language.Clause.Oblique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what depends on a verb or noun by a preposition. */
final class ObliqueReader {
    private ObliqueReader() {}

    /** What depends on a verb, or on what its subject is said to be. */
    static List<Oblique> read(Word predicate) {
        List<Oblique> found = new ArrayList<>();
        collectObliques(predicate, found);
        for (Word attribute : predicate.children(Relation.ATTRIBUTE)) {
            collectObliques(attribute, found);
        }
        return List.copyOf(found);
    }

    /** What depends on a noun that names an act; "'s" stands for its possessor, "mod" for a noun or demonym in front. */
    static List<Oblique> ofNoun(Word noun) {
        List<Oblique> found = new ArrayList<>();
        for (Word child : noun.children()) {
            if (child.is(Relation.POSSESSOR)) {
                child.coordinated().forEach(w -> found.add(new Oblique("'s", w)));
            } else if (child.is(Relation.MODIFIER)) {
                child.coordinated().forEach(w -> found.add(new Oblique("mod", w)));
            }
        }
        collectObliques(noun, found);
        collectBehindPlaces(noun, found);
        return List.copyOf(found);
    }

    private static void collectObliques(Word head, List<Oblique> found) {
        for (Word preposition : head.children(Relation.PREPOSITION, Relation.RECIPIENT)) {
            collectPhrase(preposition, word(preposition), found);
        }
    }

    /** "from near Goma", "because of the war", "according to the army" keep their first word and add the second. */
    private static void collectPhrase(Word preposition, String name, List<Oblique> found) {
        for (Word below : preposition.children()) {
            if (below.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_CLAUSE)) {
                below.coordinated().forEach(w -> phraseHeads(w).forEach(h -> found.add(new Oblique(name, h))));
            } else if (below.is(Relation.PREPOSITION)) {
                collectPhrase(below, name + " " + word(below), found);
            } else if (below.is(Relation.CONJUNCT) && below.is(PartOfSpeech.PREPOSITION)) {
                collectPhrase(below, word(below), found);
            }
        }
    }

    /** "of Diallo and of Sato": the engine joins the second "of" to the first noun. */
    private static List<Word> phraseHeads(Word conjunct) {
        return conjunct.is(PartOfSpeech.PREPOSITION)
                ? conjunct.children(Relation.PREPOSITION_OBJECT)
                : List.of(conjunct);
    }

    /** "the murder in Gao of two nuns": the engine hangs "of two nuns" on the place or day that stands between. */
    private static void collectBehindPlaces(Word noun, List<Oblique> found) {
        noun.children(Relation.PREPOSITION).stream()
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .filter(o -> o.is(EntityKind.POLITY, EntityKind.LOCATION, EntityKind.DATE))
                .flatMap(o -> o.children(Relation.PREPOSITION).stream())
                .filter(p -> word(p).equals("of"))
                .forEach(p -> collectPhrase(p, "of", found));
    }

    /** As printed: the engine makes "accord" of "according". */
    private static String word(Word preposition) {
        return preposition.text().toLowerCase(Locale.ROOT);
    }
}
