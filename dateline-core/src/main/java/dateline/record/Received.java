package dateline.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was handed in, before anybody has looked at its parts.
 *
 * @param id name given by whoever handed it in, else made from its bytes
 * @param sha256 fingerprint of the bytes, 64 hexadecimal digits
 * @param text its characters, unchanged
 * @param published the day it came out, where whoever handed it in says so
 * @param headline its title, where given beside the text
 * @param publisher outlet or agency, where given
 * @param url where it was found, where given
 * @param language ISO 639-1 code, where it could be told
 * @param doubts what was doubtful, such as the encoding
 */
public record Received(
        String id,
        String sha256,
        String text,
        Optional<LocalDate> published,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        List<Doubt> doubts) {}
