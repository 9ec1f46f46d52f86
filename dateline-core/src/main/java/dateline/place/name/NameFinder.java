package dateline.place.name;

import dateline.knowledge.Knowledge;
import dateline.knowledge.gazetteer.NameKey;
import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.candidate.Candidates;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names of places in a sentence: adjectives ({@link PlaceAdjectives}), what the engine takes for a place and what our
 * tables name, and what the gazetteer knows where the words around speak for a place ({@link PlacesByContext}). People and bodies
 * are no places, but a place may be a part of their name ({@link PlacesInBodies}). Safe to share.
 */
public final class NameFinder {
    private final NameTables tables;
    private final PlaceAdjectives adjectives;
    private final NonPlaces nonPlaces;
    private final ToponymMaker toponyms;
    private final PlacesInBodies inBodies;
    private final PlacesByContext byContext;

    public NameFinder(Knowledge knowledge, Candidates candidates) {
        PlaceClues clues = new PlaceClues(knowledge);
        this.tables = new NameTables(knowledge, candidates);
        this.adjectives = new PlaceAdjectives(knowledge);
        this.nonPlaces = new NonPlaces(knowledge, clues);
        this.toponyms = new ToponymMaker(knowledge, candidates);
        this.inBodies = new PlacesInBodies(candidates, toponyms, clues, nonPlaces);
        this.byContext = new PlacesByContext(tables, nonPlaces, toponyms, clues);
    }

    /** The names in a sentence, in its order. */
    public List<Toponym> find(Sentence sentence, NameContext context) {
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<Toponym> name = findFrom(sentence.word(at), context);
            name.ifPresent(found::add);
            at = name.map(Toponym::to).orElse(at + 1);
        }
        return found;
    }

    /** The name that begins with this word. */
    private Optional<Toponym> findFrom(Word first, NameContext context) {
        if (!NameWords.isCapital(first)) {
            return Optional.empty();
        }
        ListedName listed = tables.find(first, context.day());
        if (listed.to() == first.index() && isArticle(first, context)) {
            return Optional.empty();
        }
        int to = Math.max(NameWords.placeFrom(first).to(), listed.to());
        return adjectives.find(first, to, context.day()).or(() -> findName(first, to, listed, context));
    }

    /** "The" of "The United States", which the engine takes for a part of the name. */
    private boolean isArticle(Word first, NameContext context) {
        int next = first.index() + 1;
        return NameWords.small(first).equals("the")
                && next < first.sentence().words().size()
                && tables.find(first.sentence().word(next), context.day()).to() > next;
    }

    /** @param to index after the longest name that the engine and our tables have */
    private Optional<Toponym> findName(Word first, int to, ListedName listed, NameContext context) {
        NameWords known = new NameWords(first.sentence(), first.index(), to);
        NameWords inGazetteer = known.upTo(tables.gazetteerEnd(first, to));
        NameWords name = inGazetteer.to() > to && !isPersonOrBody(inGazetteer) ? inGazetteer : known;
        if (!known.isEmpty() && !isPersonOrBody(name)) {
            return nonPlaces.include(name, listed, context)
                    ? Optional.empty()
                    : Optional.of(toponyms.whole(name, listed));
        }
        NameWords longest = known.upTo(Math.max(listed.to(), inGazetteer.to()));
        return longest.isEmpty()
                ? Optional.empty()
                : inBodies.find(longest, listed, context).or(() -> byContext.find(longest, listed, context));
    }

    private static boolean isPersonOrBody(NameWords name) {
        return name.have(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.NATIONALITY);
    }

    /** Keys of the names that are places by themselves: in a second look they are known wherever they stand. */
    public static Set<String> keys(List<Toponym> found) {
        return found.stream()
                .filter(t -> t.use() == Use.PLACE || t.use() == Use.PARTY)
                .map(t -> NameKey.of(t.bare()))
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toSet());
    }
}
