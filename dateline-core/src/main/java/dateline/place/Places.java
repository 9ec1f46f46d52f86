package dateline.place;

import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.Place;
import dateline.record.Span;
import dateline.record.Support;
import dateline.record.Where;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places that one report names as places, and which of them tells where a clause happened; not those that stand for a
 * party, are adjectives or parts of other names.
 */
public final class Places {
    private final List<Place> places;
    private final Set<String> locative;

    /**
     * @param places in the order of first mention
     * @param locative the prepositions that tell where something happens
     */
    Places(List<Place> places, Set<String> locative) {
        this.locative = locative;
        this.places = places.stream().filter(p -> p.use() == Place.Use.PLACE).toList();
    }

    /** The place that a phrase with this head names. */
    public Optional<Place> at(Word head) {
        return places.stream()
                .filter(p -> p.mentions().stream().anyMatch(m -> m.contains(head.span())))
                .findFirst();
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

    /** Where a clause happened: the first place that depends on it, or on its objects, by "in", "at", "near" and the like. */
    public Optional<Place> locate(Clause clause) {
        return head(clause).flatMap(this::at);
    }

    /** The word of the place. */
    private Optional<Word> head(Clause clause) {
        for (Clause.Oblique oblique : clause.obliques()) {
            String last = oblique.preposition().substring(oblique.preposition().lastIndexOf(' ') + 1);
            if (locative.contains(last)) {
                Optional<Word> place = inPhrase(oblique.word());
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return clause.patients().stream()
                .filter(Word::isNominal)
                .map(Word::nominal)
                .filter(n -> clause.kind() == Clause.Kind.VERBAL)
                .flatMap(n -> head(n).stream())
                .findFirst();
    }

    private Optional<Word> inPhrase(Word head) {
        return head.nounPhrase().stream().filter(t -> at(t).isPresent()).findFirst();
    }
}
