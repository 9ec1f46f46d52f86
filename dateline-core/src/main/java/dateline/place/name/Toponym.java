package dateline.place.name;

import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.Optional;

/**
 * A name of a place where it stands, before it is known which place it means.
 *
 * @param print the name as printed
 * @param use what it does there
 * @param hints what the words and our tables say of the place
 * @param rule which step found it
 */
public record Toponym(Print print, Use use, Hints hints, String rule) {
    private static final String COUNTRY_BESIDE = "country-beside";

    /**
     * A name as printed.
     *
     * @param from index of its first word in its sentence or heading
     * @param to index after its last
     * @param span where it stands
     * @param name with the word for what it is: "Gao region"
     * @param bare without that word: "Gao"; of an adjective for a part of the world what it belongs to
     */
    public record Print(int from, int to, Span span, String name, String bare) {}

    /**
     * What is said of a place where it is named.
     *
     * @param country the country that our own names tell; of an adjective, the one it belongs to
     * @param precision as far as the words tell
     * @param container the words that say what it lies in: "Ohio" of "Paris, Ohio"
     */
    public record Hints(Optional<String> country, Precision precision, Optional<String> container) {
        public static Hints of(Precision precision, Optional<String> country) {
            return new Hints(country, precision, Optional.empty());
        }

        public Hints within(String words) {
            return new Hints(country, precision, Optional.of(words));
        }

        public Hints inCountry(String code) {
            return new Hints(Optional.of(code), precision, container);
        }
    }

    public Toponym within(String words) {
        return new Toponym(print, use, hints.within(words), rule);
    }

    public Toponym inCountry(String code) {
        return new Toponym(print, use, hints.inCountry(code), COUNTRY_BESIDE);
    }

    public Toponym usedAs(Use other) {
        return new Toponym(print, other, hints, rule);
    }

    public int from() {
        return print.from();
    }

    public int to() {
        return print.to();
    }

    public Span span() {
        return print.span();
    }

    public String name() {
        return print.name();
    }

    public String bare() {
        return print.bare();
    }

    public Optional<String> country() {
        return hints.country();
    }

    /** The country that words beside it say. */
    public Optional<String> countryBeside() {
        return rule.equals(COUNTRY_BESIDE) ? country() : Optional.empty();
    }

    public Precision precision() {
        return hints.precision();
    }

    public Optional<String> container() {
        return hints.container();
    }

    public boolean isAdjective() {
        return use == Use.ADJECTIVE;
    }

    public boolean isCountry() {
        return precision() == Precision.COUNTRY;
    }
}
