package dateline.intake;

import dateline.record.Origin;
import dateline.record.Received;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report handed in as characters, by a program that has them in memory. */
public final class PlainText {
    private PlainText() {}

    /**
     * The report in a text; its id is made from the text: "sha256-0a1b2c3d4e5f".
     *
     * @param published the day it came out, if whoever hands it in knows
     */
    public static Received received(String text, Optional<LocalDate> published) {
        String sha256 = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        return new Received(
                Origin.of(Fingerprint.name(sha256), sha256),
                text,
                published,
                Optional.empty(),
                LanguageRecognizer.language(text),
                List.of());
    }
}
