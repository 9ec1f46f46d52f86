package dateline.intake;

import dateline.record.Doubt;
import dateline.record.Origin;
import dateline.record.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report handed in as a file of plain text. */
public final class TextFile {
    private TextFile() {}

    /**
     * The report in a file.
     *
     * @param name the file as the user named it; the report's id is its last part without extension
     * @param bytes all of the file
     * @param published when it came out, if whoever hands it in knows
     * @throws IntakeException if there is nothing to read in it or it is no text
     */
    public static Received received(String name, byte[] bytes, Optional<GivenDate> published) throws IntakeException {
        if (bytes.length == 0) {
            throw new IntakeException(name + ": expected a report, found an empty file; check the file");
        }
        Decoded decoded = TextDecoder.decode(name, bytes);
        List<Doubt> doubts = new ArrayList<>(decoded.doubts());
        published.flatMap(GivenDate::doubt).ifPresent(doubts::add);
        return new Received(
                Origin.of(id(name), Fingerprint.of(bytes)),
                decoded.text(),
                published.map(GivenDate::published),
                Optional.empty(),
                LanguageRecognizer.language(decoded.text()),
                doubts);
    }

    /**
     * The characters of a file that is no report, such as a dictionary.
     *
     * @throws IntakeException if it is empty or no text
     */
    public static String text(String name, byte[] bytes) throws IntakeException {
        if (bytes.length == 0) {
            throw new IntakeException(name + ": expected text, found an empty file; check the file");
        }
        return TextDecoder.decode(name, bytes).text();
    }

    /** "reports/lagos-talks.txt" is called "lagos-talks". */
    private static String id(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
