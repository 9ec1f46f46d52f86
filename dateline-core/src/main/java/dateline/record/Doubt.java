package dateline.record;

import java.util.Optional;

/**
 * Something the reader could not settle, said instead of guessed: "two people named Sato could be meant; took the nearer".
 *
 * @param about id of the record that is in doubt; empty when the whole article is
 * @param span the words that raise the doubt; empty (0 to 0) when it is about the article as a whole
 * @param why the doubt as one sentence for a person
 */
public record Doubt(Optional<String> about, Span span, String why) {

    /** A doubt about the article as a whole, such as how its bytes were decoded. */
    public static Doubt ofArticle(String why) {
        return new Doubt(Optional.empty(), new Span(0, 0), why);
    }

    public static Doubt of(String about, Span span, String why) {
        return new Doubt(Optional.of(about), span, why);
    }
}
