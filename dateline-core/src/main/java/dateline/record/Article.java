package dateline.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One report as it was published. Its text is what was received, unchanged; everything else points into it.
 *
 * @param origin where it comes from
 * @param text the text as received
 * @param headline title, given beside the text or standing in it
 * @param language ISO 639-1 code, "ceb" and the like where there is none; empty when it could not be told
 * @param published the day it came out; empty when neither the text nor anybody says
 * @param parts its parts in the order of the text; they do not overlap
 * @param doubts what was doubtful on the way in, such as the encoding
 */
public record Article(
        Origin origin,
        String text,
        Optional<String> headline,
        Optional<String> language,
        Optional<Published> published,
        List<Part> parts,
        List<Doubt> doubts) {
    public Article {
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }

    /** Name of the report. */
    public String id() {
        return origin.id();
    }

    /** Fingerprint of the bytes received. */
    public String sha256() {
        return origin.sha256();
    }

    /** Fingerprint of the text in UTF-8: the same for two files that differ in their encoding alone. */
    public String textSha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one says it has not", e);
        }
    }

    /** Outlet or agency, where known. */
    public Optional<String> publisher() {
        return origin.publisher();
    }

    /** Where it was found, where known. */
    public Optional<String> url() {
        return origin.url();
    }

    /** Which of its versions it is, as its outlet says. */
    public Origin.Edition edition() {
        return origin.edition();
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
