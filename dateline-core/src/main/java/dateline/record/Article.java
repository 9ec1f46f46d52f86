package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * One report as it was published. Its text is what was received, unchanged; everything else points into it.
 *
 * @param id name of the report, given by whoever handed it in, else made from its bytes
 * @param sha256 fingerprint of the bytes received, 64 hexadecimal digits
 * @param text the text as received
 * @param publisher outlet or agency, where known
 * @param url where it was found, where known
 * @param headline title, given beside the text or standing in it
 * @param language ISO 639-1 code; empty when it could not be told
 * @param published the day it came out; empty when neither the text nor anybody says
 * @param parts its parts in the order of the text; they do not overlap
 * @param doubts what was doubtful on the way in, such as the encoding
 */
public record Article(
        String id,
        String sha256,
        String text,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> headline,
        Optional<String> language,
        Optional<Published> published,
        List<Part> parts,
        List<Doubt> doubts) {
    public Article {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.of(text);
    }

    /** The parts that records may be read from, in order. */
    public List<Part> news() {
        return parts.stream().filter(part -> part.kind().isNews()).toList();
    }

    public List<Part> parts(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
