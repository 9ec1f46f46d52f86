package dateline.place;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Place;
import dateline.record.Span;
import dateline.record.Support;
import dateline.record.Where;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places that one report names as places, and which of them tells where a clause happened; not those that stand for a
 * party, are adjectives or parts of other names.
 */
public final class Places {
    private final List<Place> places;
    private final Set<String> locative;
    private final Set<String> lands;

    /**
     * @param places in the order of first mention
     * @param locative the prepositions that tell where something happens
     * @param lands nouns of what bears a place's name: "town"
     */
    Places(List<Place> places, Set<String> locative, Set<String> lands) {
        this.locative = locative;
        this.lands = lands;
        this.places = places.stream().filter(p -> p.use() == Place.Use.PLACE).toList();
    }

    /** The place that a phrase with this head names. */
    public Optional<Place> at(Word head) {
        return places.stream()
                .filter(p -> p.mentions().stream().anyMatch(m -> m.contains(head.span())))
                .findFirst();
    }

    /** The place with this id. */
    public Optional<Place> withId(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The country of this code, where the report names it as a place. */
    public Optional<Place> country(String code) {
        return places.stream()
                .filter(p -> p.precision() == Place.Precision.COUNTRY)
                .filter(p -> p.country().filter(code::equals).isPresent())
                .findFirst();
    }

    /** The places named before these words, the last first. */
    public Stream<Where> before(Span words) {
        return places.stream()
                .flatMap(p -> p.mentions().stream().map(m -> new Where(p.id(), Support.said(m))))
                .filter(w -> w.support().span().end() <= words.start())
                .sorted(Comparator.comparing((Where w) -> w.support().span()).reversed());
    }

    /** Where a clause happened, with the words that say so. */
    public Optional<Where> whereabouts(Clause clause) {
        return head(clause).flatMap(this::where);
    }

    /** The place that a phrase with this head names, with its words there. */
    public Optional<Where> where(Word head) {
        return at(head).map(p -> new Where(p.id(), Support.said(mention(p, head))));
    }

    private static Span mention(Place place, Word head) {
        return place.mentions().stream()
                .filter(m -> m.contains(head.span()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where a clause happened: the place that depends on it, or on its objects, by "in", "at", "near" and the like, or that its
     * object is: "hit the <b>town of Gao</b> in Mali". Of several in one phrase the finest.
     */
    public Optional<Place> locate(Clause clause) {
        return head(clause).flatMap(this::at);
    }

    /** The word of the place. */
    private Optional<Word> head(Clause clause) {
        Stream<Word> around = clause.obliques().stream()
                .filter(o -> isLocative(o.preposition()))
                .flatMap(o -> finest(o.word().nounPhrase()).stream());
        Stream<Word> objects = clause.kind() == Clause.Kind.VERBAL ? clause.patients().stream() : Stream.empty();
        return finest(Stream.concat(around, objects.filter(Word::isNominal).flatMap(o -> inObject(o).stream()))
                .toList());
    }

    private boolean isLocative(String preposition) {
        return locative.contains(preposition.substring(preposition.lastIndexOf(' ') + 1));
    }

    /** In the phrase of an object: what it is in, or itself where it is a place. */
    private Optional<Word> inObject(Word object) {
        Optional<Word> inside = head(object.nominal());
        Optional<Word> itself = Stream.concat(Stream.of(object), named(object))
                .filter(w -> at(w).isPresent())
                .findFirst();
        List<Word> both = Stream.concat(itself.stream(), inside.stream()).toList();
        return finest(both);
    }

    /** What names a town: "the town of <b>Gao</b>", "the city <b>Gao</b>". */
    private Stream<Word> named(Word noun) {
        return lands.contains(noun.lemma())
                ? Stream.concat(
                        noun.nominal().obliques("of").stream(),
                        noun.children(Relation.APPOSITION, Relation.MODIFIER).stream())
                : Stream.empty();
    }

    private Optional<Word> finest(List<Word> words) {
        return words.stream()
                .filter(w -> at(w).isPresent())
                .min(Comparator.comparingInt(w -> coarseness(at(w).orElseThrow())));
    }

    private static int coarseness(Place place) {
        return switch (place.precision()) {
            case PLACE -> 0;
            case DISTRICT -> 1;
            case NONE -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
        };
    }
}
