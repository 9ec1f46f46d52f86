package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was handed in, before anybody has looked at its parts.
 *
 * @param origin where it comes from
 * @param text its characters, unchanged
 * @param published when it came out, where whoever handed it in says so
 * @param headline its title, where given beside the text
 * @param language ISO 639-1 code, of three letters where there is none, where it could be told
 * @param doubts what was doubtful, such as the encoding
 */
public record Received(
        Origin origin,
        String text,
        Optional<Published> published,
        Optional<String> headline,
        Optional<String> language,
        List<Doubt> doubts) {
    public Received {
        doubts = List.copyOf(doubts);
    }

    /** Name of the report. */
    public String id() {
        return origin.id();
    }
}
