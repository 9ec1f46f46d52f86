package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Place;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of places of a report where they stand, and which of them tell a country: all that lie in a country which the report
 * names too, or which two of them lie in. One town alone tells none, for many a town has namesakes elsewhere.
 */
final class PlaceNames {
    private final Map<Integer, List<PlaceName>> bySentence = new HashMap<>();
    private final List<PlaceName> outside = new ArrayList<>();
    private final Set<String> plain;

    private PlaceNames(Set<String> plain) {
        this.plain = plain;
    }

    /**
     * A name of a place where it stands.
     *
     * @param head the word that its others depend on; empty in a heading or dateline
     * @param span its words
     * @param place the place
     */
    record PlaceName(Optional<Word> head, Span span, Place place) {}

    /** @param mentions those of each sentence, for the countries that are named */
    static PlaceNames of(AnalyzedArticle article, List<List<Mention>> mentions, List<Place> places) {
        PlaceNames names = new PlaceNames(plainCountries(mentions, places));
        for (Place place : places) {
            if (place.use() != Use.PART) {
                place.mentions().forEach(span -> names.add(article, place, span));
            }
        }
        return names;
    }

    private static Set<String> plainCountries(List<List<Mention>> mentions, List<Place> places) {
        Set<String> found = mentions.stream()
                .flatMap(List::stream)
                .filter(m -> m.key().isCountry() || m.key().isRegion())
                .flatMap(m -> m.code().land().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Long> count = places.stream()
                .filter(p -> p.use() != Use.PART && isSettled(p))
                .collect(Collectors.groupingBy(p -> p.country().orElse(""), Collectors.counting()));
        count.forEach((country, n) -> {
            if (n > 1) {
                found.add(country);
            }
        });
        return found;
    }

    private static boolean isSettled(Place place) {
        return place.country().isPresent() && place.precision() != Precision.NONE;
    }

    private void add(AnalyzedArticle article, Place place, Span span) {
        Optional<Sentence> sentence = article.around(span);
        if (sentence.isEmpty()) {
            outside.add(new PlaceName(Optional.empty(), span, place));
        } else {
            Word head = head(sentence.get(), span);
            bySentence
                    .computeIfAbsent(sentence.get().index(), i -> new ArrayList<>())
                    .add(new PlaceName(Optional.of(head), span, place));
        }
    }

    /** The last word of a name that depends on none of it. */
    private static Word head(Sentence sentence, Span span) {
        List<Word> words =
                sentence.words().stream().filter(w -> span.overlaps(w.span())).toList();
        return words.stream()
                .filter(w -> w.head().filter(words::contains).isEmpty())
                .reduce((one, later) -> later)
                .orElse(words.get(words.size() - 1));
    }

    /** Those of a sentence. */
    List<PlaceName> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Those in headings and datelines. */
    List<PlaceName> outside() {
        return outside;
    }

    /** The name that a word belongs to. */
    Optional<PlaceName> at(Word word) {
        return in(word.sentence()).stream()
                .filter(n -> n.span().overlaps(word.span()))
                .findFirst();
    }

    /** The country that a place tells. */
    Optional<String> country(Place place) {
        return isSettled(place)
                ? place.country().filter(c -> place.precision() == Precision.COUNTRY || plain.contains(c))
                : Optional.empty();
    }
}
