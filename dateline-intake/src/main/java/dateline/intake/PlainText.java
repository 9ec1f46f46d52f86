package dateline.intake;

import dateline.record.Origin;
import dateline.record.Published;
import dateline.record.Received;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A report handed in as characters, by a program that has them in memory. */
public final class PlainText {
    private PlainText() {}

    /**
     * The report in a text; its id is made from the text and the day, as {@link ReportId} says.
     *
     * @param published when it came out, if whoever hands it in knows
     */
    public static Received received(String text, Optional<Published> published) {
        String sha256 = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        return new Received(
                Origin.of(ReportId.of(Optional.empty(), Optional.empty(), published, text), sha256),
                text,
                published,
                Optional.empty(),
                LanguageRecognizer.language(text),
                List.of());
    }
}
