package dateline.record;

import java.util.Optional;

/**
 * Where a report comes from.
 *
 * @param id name of the report, given by whoever handed it in, else made from what is known of it
 * @param sha256 fingerprint of the bytes received, 64 hexadecimal digits
 * @param extractor what made text of the bytes: "text" for plain text
 * @param publisher outlet or agency, where known
 * @param url where it was found, where known
 * @param edition which of its versions it is
 */
public record Origin(
        String id, String sha256, String extractor, Optional<String> publisher, Optional<String> url, Edition edition) {
    /** What makes text of plain text. */
    public static final String PLAIN_TEXT = "text";

    /**
     * Which version of a report this is, as its outlet says: a write-through replaces the version before it, a kill takes it
     * back.
     *
     * @param version the outlet's own number or name of it: "3"
     * @param status whether it may still be used
     */
    public record Edition(Optional<String> version, Optional<Status> status) {
        /** Of which nobody says anything. */
        public static final Edition UNKNOWN = new Edition(Optional.empty(), Optional.empty());
    }

    /** Whether a report may be used, as its outlet says. */
    public enum Status {
        /** It stands. */
        USABLE,
        /** The outlet took it back. */
        WITHDRAWN,
        /** The outlet cancelled it before or as it was sent, which agencies call a kill. */
        CANCELLED
    }

    /** A report of plain text of which neither outlet, address nor version is known. */
    public static Origin of(String id, String sha256) {
        return new Origin(id, sha256, PLAIN_TEXT, Optional.empty(), Optional.empty(), Edition.UNKNOWN);
    }
}
