package dateline.place;

import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.Optional;

/**
 * A name of a place where it stands, before it is known which place it means.
 *
 * @param from index of its first word in its sentence
 * @param to index behind its last
 * @param span where it stands
 * @param name as printed, with the word for what it is: "Gao region"
 * @param bare without that word: "Gao"
 * @param use what it does there
 * @param country the country that our own names tell; of an adjective, the one it belongs to
 * @param precision as far as the words tell
 * @param around the words that say what it lies in: "Ohio" of "Paris, Ohio"
 * @param rule which step found it
 */
record Toponym(
        int from,
        int to,
        Span span,
        String name,
        String bare,
        Use use,
        Optional<String> country,
        Precision precision,
        Optional<String> around,
        String rule) {

    Toponym in(String container) {
        return new Toponym(from, to, span, name, bare, use, country, precision, Optional.of(container), rule);
    }

    Toponym of(String code) {
        return new Toponym(from, to, span, name, bare, use, Optional.of(code), precision, around, "country-beside");
    }

    Toponym as(Use other) {
        return new Toponym(from, to, span, name, bare, other, country, precision, around, rule);
    }
}
