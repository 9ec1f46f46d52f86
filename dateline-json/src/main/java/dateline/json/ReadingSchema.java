package dateline.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of {@code dateline-reading/2}. */
public final class ReadingSchema {
    private ReadingSchema() {}

    /** The schema as it stands in {@code reading.schema.json}. */
    public static String text() {
        try (InputStream in = ReadingSchema.class.getResourceAsStream("reading.schema.json")) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected reading.schema.json in dateline-json, found none; rebuild it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read reading.schema.json", e);
        }
    }
}
