package dateline.place;

import dateline.language.Sentence;
import dateline.place.Place.Precision;
import dateline.place.Place.Use;
import dateline.provenance.Span;
import java.util.Optional;

/**
 * A name of a place where it stands in a sentence, before it is known which place it means.
 *
 * @param sentence where it stands
 * @param from index of its first word
 * @param to index behind its last
 * @param name as printed, with the word for what it is: "Gao region"
 * @param bare without that word: "Gao"
 * @param use what it does there
 * @param country the country that our own names tell; of an adjective, the one it belongs to
 * @param precision as far as the words tell
 * @param around the words that say what it lies in: "Ohio" of "Paris, Ohio"
 * @param rule which step found it
 */
record Toponym(
        Sentence sentence,
        int from,
        int to,
        String name,
        String bare,
        Use use,
        Optional<String> country,
        Precision precision,
        Optional<String> around,
        String rule) {

    Span span() {
        return sentence.spanOf(sentence.tokens().subList(from, to));
    }

    Toponym in(String container) {
        return new Toponym(
                sentence, from, to, name, bare, use, country, precision, Optional.of(container), rule);
    }

    Toponym of(String code) {
        return new Toponym(
                sentence, from, to, name, bare, use, Optional.of(code), precision, around, "country-beside");
    }
}
