package dateline.export.gdelt;

import dateline.knowledge.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries in the two letters of FIPS 10-4, which the GKG keeps: DEU is GM. */
final class Fips {
    private static final String FILE = "fips.tsv";
    private static final Map<String, String> CODES = read();

    private Fips() {}

    /** The code of a country given in ISO 3166-1 alpha-3; empty for one that FIPS does not know as one. */
    static Optional<String> of(String iso) {
        return Optional.ofNullable(CODES.get(iso));
    }

    private static Map<String, String> read() {
        try (InputStream in = Fips.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + FILE + " in dateline-export, found none; rebuild it");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new DataFile(FILE, text)
                    .rows().stream().map(DataFile.Row::columns).collect(Collectors.toMap(c -> c.get(0), c -> c.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
