package dateline.record;

import java.util.Optional;

/**
 * Where a report comes from.
 *
 * @param id name of the report, given by whoever handed it in, else made from its bytes
 * @param sha256 fingerprint of the bytes received, 64 hexadecimal digits
 * @param publisher outlet or agency, where known
 * @param url where it was found, where known
 */
public record Origin(String id, String sha256, Optional<String> publisher, Optional<String> url) {
    /** A report of which neither outlet nor address is known. */
    public static Origin of(String id, String sha256) {
        return new Origin(id, sha256, Optional.empty(), Optional.empty());
    }
}
