package dateline.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * What is known of each place, in columns of numbers. Divisions stand first, each behind the one it lies in, and are the
 * only ones whose names are kept as they are written.
 */
final class PlaceTable {
    private static final PlaceKind[] KINDS = PlaceKind.values();

    /** Degrees are kept in hundredths. */
    private static final double UNIT = 100;

    /** One step of the scale on which populations are kept is a tenth more. */
    private static final double STEP = Math.log(1.1);

    private final String[] countries;
    private final String[] names;
    private final byte[] kind;
    private final byte[] country;
    private final int[] within;
    private final short[] latitude;
    private final short[] longitude;
    private final byte[] population;
    private final int[] geonames;

    private PlaceTable(String[] countries, String[] names, int size) {
        this.countries = countries;
        this.names = names;
        this.kind = new byte[size];
        this.country = new byte[size];
        this.within = new int[size];
        this.latitude = new short[size];
        this.longitude = new short[size];
        this.population = new byte[size];
        this.geonames = new int[size];
    }

    /**
     * A place as it is written.
     *
     * @param within index of the division that it lies in, -1 for none
     */
    record Row(
            PlaceKind kind, int country, int within, double latitude, double longitude, long population, int geonames) {}

    /**
     * Writes the table.
     *
     * @param countries alpha-2 codes, which rows name by index
     * @param divisions names of the first rows
     */
    static void write(ByteSink sink, List<String> countries, List<String> divisions, List<Row> rows) {
        sink.number(countries.size());
        countries.forEach(sink::text);
        sink.number(divisions.size());
        divisions.forEach(sink::text);
        sink.number(rows.size());
        rows.forEach(r -> sink.octet(r.kind().ordinal()));
        rows.forEach(r -> sink.octet(r.country()));
        differences(sink, rows.stream().mapToInt(Row::within).toArray());
        differences(sink, rows.stream().mapToInt(r -> (int) Math.round(r.latitude() * UNIT)).toArray());
        differences(sink, rows.stream().mapToInt(r -> (int) Math.round(r.longitude() * UNIT)).toArray());
        rows.forEach(r -> sink.octet(step(r.population())));
        differences(sink, rows.stream().mapToInt(Row::geonames).toArray());
    }

    private static void differences(ByteSink sink, int[] numbers) {
        int before = 0;
        for (int number : numbers) {
            sink.signed(number - before);
            before = number;
        }
    }

    private static int step(long population) {
        return population <= 0 ? 0 : Math.min(255, 1 + (int) Math.round(Math.log(population) / STEP));
    }

    static PlaceTable read(ByteSource source) {
        String[] countries = texts(source);
        for (int i = 0; i < countries.length; i++) {
            countries[i] = alpha3(countries[i]);
        }
        PlaceTable table = new PlaceTable(countries, texts(source), source.number());
        octets(source, table.kind);
        octets(source, table.country);
        sums(source, table.within);
        shortSums(source, table.latitude);
        shortSums(source, table.longitude);
        octets(source, table.population);
        sums(source, table.geonames);
        return table;
    }

    private static String[] texts(ByteSource source) {
        String[] texts = new String[source.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = source.text();
        }
        return texts;
    }

    private static void octets(ByteSource source, byte[] column) {
        for (int i = 0; i < column.length; i++) {
            column[i] = (byte) source.octet();
        }
    }

    private static void sums(ByteSource source, int[] column) {
        int sum = 0;
        for (int i = 0; i < column.length; i++) {
            sum += source.signed();
            column[i] = sum;
        }
    }

    private static void shortSums(ByteSource source, short[] column) {
        int sum = 0;
        for (int i = 0; i < column.length; i++) {
            sum += source.signed();
            column[i] = (short) sum;
        }
    }

    private static String alpha3(String alpha2) {
        if (alpha2.equals("XK")) {
            return "KOS";
        }
        try {
            return new Locale("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    int size() {
        return kind.length;
    }

    /** A place by its index. */
    GazetteerEntry entry(int index, boolean main) {
        int inner = kind[index] == PlaceKind.REGION.ordinal() ? index : within[index];
        int outer = inner >= 0 && within[inner] >= 0 ? within[inner] : inner;
        boolean inDistrict = outer != inner;
        return new GazetteerEntry(
                geonames[index],
                KINDS[kind[index]],
                Optional.of(countries[country[index] & 0xFF]).filter(c -> !c.isEmpty()),
                Optional.of(outer).filter(o -> o >= 0).map(o -> names[o]),
                inDistrict ? Optional.of(names[inner]) : Optional.empty(),
                latitude[index] / UNIT,
                longitude[index] / UNIT,
                population(population[index] & 0xFF),
                main);
    }

    private static long population(int step) {
        return step == 0 ? 0 : Math.round(Math.exp((step - 1) * STEP));
    }
}
