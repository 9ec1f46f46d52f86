package dateline.record;

import java.util.Optional;

/**
 * Something the reader could not settle, said instead of guessed: "two people named Sato could be meant; took the nearer".
 *
 * @param about id of the record that is in doubt; empty when the whole article is
 * @param field name of the value that is in doubt, as a reading calls it ("when"); empty when the record as a whole is
 * @param span the words that raise the doubt; empty (0 to 0) when it is about the article as a whole
 * @param why the doubt as one sentence for a person
 */
public record Doubt(Optional<String> about, Optional<String> field, Span span, String why) {

    /** A doubt about the article as a whole, such as how its bytes were decoded. */
    public static Doubt ofArticle(String why) {
        return new Doubt(Optional.empty(), Optional.empty(), new Span(0, 0), why);
    }

    public static Doubt of(String about, Span span, String why) {
        return new Doubt(Optional.of(about), Optional.empty(), span, why);
    }

    /** A doubt about one value of a record. */
    public static Doubt ofValue(String about, String field, Span span, String why) {
        return new Doubt(Optional.of(about), Optional.of(field), span, why);
    }
}
