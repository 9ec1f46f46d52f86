package dateline.intake;

import dateline.record.Doubt;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters: UTF-8 or, with a byte order mark, UTF-16; bytes that are no UTF-8 are taken for windows-1252,
 * which older news archives are in, and that is said as a doubt.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Share of control characters above which bytes are no text. */
    private static final double MOST_CONTROLS = 0.02;

    private TextDecoder() {}

    static Decoded decode(String name, byte[] bytes) throws IntakeException {
        Decoded decoded = characters(bytes);
        if (decoded.text().isBlank()) {
            throw new IntakeException(name + ": expected a report, found nothing to read; check the file");
        }
        if (isBinary(decoded.text())) {
            throw new IntakeException(name + ": expected text, found binary data; convert it to plain text first");
        }
        return decoded;
    }

    private static Decoded characters(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Decoded(decoded(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Decoded(decoded(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return strictly(bytes, mark)
                .map(text -> new Decoded(text, List.of()))
                .orElseGet(() -> new Decoded(
                        decoded(bytes, mark, WINDOWS),
                        List.of(Doubt.ofArticle("the bytes are not valid UTF-8; they were read as windows-1252"))));
    }

    private static Optional<String> strictly(byte[] bytes, int from) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stray NUL does no harm; a file full of control characters is no report. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls > Math.max(8, text.length() * MOST_CONTROLS);
    }
}
