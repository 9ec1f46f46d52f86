package dateline.knowledge.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Which places on earth bear a name: {@code Gazetteer.embedded().named("Ternivka")}. It is made of GeoNames' facts, lies in
 * memory as bytes (about twelve million of them) and answers in a few microseconds. A name that it lacks may be a place all
 * the same, and a single answer is no proof that this place is meant. Immutable, safe to share.
 */
public final class Gazetteer {
    static final String MAGIC = "DLGAZ1\n";

    /** No gazetteer is larger; a damaged length is not to fill the memory. */
    private static final int MOST = 1 << 30;

    private static final String RESOURCE = "geonames.gaz";

    private final PlaceTable places;
    private final NameTable names;
    private final GazetteerFacts facts;

    private Gazetteer(PlaceTable places, NameTable names, GazetteerFacts facts) {
        this.places = places;
        this.names = names;
        this.facts = facts;
    }

    /** Loaded when first asked for, once. */
    private static final class Embedded {
        static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The resource dateline/knowledge/gazetteer/" + RESOURCE + " is missing");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The gazetteer that comes with Dateline; the first call takes a fifth of a second. */
    public static Gazetteer embedded() {
        return Embedded.GAZETTEER;
    }

    /**
     * Reads a gazetteer that {@link GazetteerBuilder} wrote.
     *
     * @throws GazetteerFormatException when it is something else or was damaged
     */
    public static Gazetteer read(InputStream in) throws IOException {
        byte[] file = in.readAllBytes();
        expect(
                file.length > MAGIC.length() + 12
                        && new String(file, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC),
                "expected a gazetteer that begins with \"DLGAZ1\", found "
                        + (file.length == 0 ? "an empty file" : "something else"));
        int length = fixed(file, MAGIC.length());
        byte[] bytes = inflated(file, MAGIC.length() + 8, length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        expect(
                (int) sum.getValue() == fixed(file, MAGIC.length() + 4),
                "expected another checksum: the file is damaged");
        return parsed(bytes);
    }

    private static Gazetteer parsed(byte[] bytes) {
        ByteSource source = new ByteSource(bytes, 0);
        String from = source.text();
        String date = source.text();
        PlaceTable places = PlaceTable.read(source);
        NameTable names = NameTable.read(source);
        return new Gazetteer(places, names, new GazetteerFacts(from, date, places.size(), names.size(), bytes.length));
    }

    private static int fixed(byte[] file, int at) {
        return (file[at] & 0xFF) << 24 | (file[at + 1] & 0xFF) << 16 | (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
    }

    private static byte[] inflated(byte[] file, int from, int length) throws IOException {
        expect(length >= 0 && length < MOST, "expected fewer than " + MOST + " bytes, found " + length);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] bytes = new byte[length];
            int count = inflater.inflate(bytes);
            expect(count == length, "expected " + length + " bytes, found " + count + ": the file is cut off");
            return bytes;
        } catch (DataFormatException e) {
            throw new GazetteerFormatException("expected compressed bytes, found others: the file is damaged");
        } finally {
            inflater.end();
        }
    }

    private static void expect(boolean met, String message) throws GazetteerFormatException {
        if (!met) {
            throw new GazetteerFormatException(message);
        }
    }

    /** What it is made of. */
    public GazetteerFacts facts() {
        return facts;
    }

    /**
     * All places that bear a name, however it is written; none for a name in another alphabet than the Latin.
     *
     * @param name as a report writes it: "St. Petersburg"
     */
    public List<GazetteerEntry> named(String name) {
        String key = NameKey.of(name);
        List<GazetteerEntry> entries = new ArrayList<>();
        if (!key.isEmpty()) {
            for (int place : names.places(key)) {
                entries.add(places.entry(place >> 1, (place & 1) == 1));
            }
        }
        return entries;
    }

    /** Whether any place bears the name. */
    public boolean knows(String name) {
        String key = NameKey.of(name);
        return !key.isEmpty() && names.places(key).length > 0;
    }
}
