package dateline.intake;

import dateline.record.Published;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name of a report that is made from what is known of it: the same report handed in again has the same. */
public final class ReportId {
    private static final int LENGTH = 16;

    private ReportId() {}

    /**
     * The first 16 hexadecimal digits of the SHA-256 of four lines: publisher, address (or else the id that it was given), time
     * of publication, SHA-256 of the text in UTF-8. What is not known is an empty line; the last line ends without a line feed.
     */
    public static String of(
            Optional<String> publisher, Optional<String> address, Optional<Published> published, String text) {
        String lines = String.join(
                "\n",
                publisher.orElse(""),
                address.orElse(""),
                published.map(Published::iso).orElse(""),
                Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
        return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
