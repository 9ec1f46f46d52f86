package dateline.knowledge.gazetteer;

import dateline.record.Place.Point;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * What is known of each place, in columns of numbers. Divisions stand first, each after the one it lies in, and are the
 * only ones whose names are kept as they are written.
 */
final class PlaceTable {
    private static final PlaceKind[] KINDS = PlaceKind.values();

    /** Degrees are kept in hundredths. */
    private static final double UNIT = 100;

    private static final int SOUTH = -90;
    private static final int WEST = -180;

    /** One step of the scale on which populations are kept is a tenth more. */
    private static final double STEP = Math.log(1.1);

    private final String[] countries;
    private final String[] names;
    private final int size;
    private final Column kind;
    private final Column country;
    private final Column within;
    private final Column latitude;
    private final Column longitude;
    private final Column population;
    private final Column geonames;

    private PlaceTable(ByteSource source) {
        this.countries = texts(source);
        this.names = texts(source);
        this.size = source.number();
        this.kind = Column.read(source, 1, size);
        this.country = Column.read(source, 1, size);
        this.within = Column.read(source, 3, size);
        this.latitude = Column.read(source, 2, size);
        this.longitude = Column.read(source, 2, size);
        this.population = Column.read(source, 1, size);
        this.geonames = Column.read(source, 4, size);
        for (int i = 0; i < countries.length; i++) {
            countries[i] = alpha3(countries[i]);
        }
    }

    /**
     * A place as it is written.
     *
     * @param within index of the division that it lies in, -1 for none
     */
    record Row(
            PlaceKind kind,
            int country,
            int within,
            double latitude,
            double longitude,
            long population,
            int geonames) {}

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
        Column.write(sink, 1, rows.stream().mapToInt(r -> r.kind().ordinal()).toArray());
        Column.write(sink, 1, rows.stream().mapToInt(Row::country).toArray());
        Column.write(sink, 3, rows.stream().mapToInt(r -> r.within() + 1).toArray());
        Column.write(
                sink, 2, rows.stream().mapToInt(r -> units(r.latitude(), SOUTH)).toArray());
        Column.write(
                sink, 2, rows.stream().mapToInt(r -> units(r.longitude(), WEST)).toArray());
        Column.write(sink, 1, rows.stream().mapToInt(r -> step(r.population())).toArray());
        Column.write(sink, 4, rows.stream().mapToInt(Row::geonames).toArray());
    }

    private static int units(double degrees, int least) {
        return (int) Math.round((degrees - least) * UNIT);
    }

    private static int step(long population) {
        return population <= 0 ? 0 : Math.min(255, 1 + (int) Math.round(Math.log(population) / STEP));
    }

    static PlaceTable read(ByteSource source) {
        return new PlaceTable(source);
    }

    private static String[] texts(ByteSource source) {
        String[] texts = new String[source.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = source.text();
        }
        return texts;
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
        return size;
    }

    /** A place by its index. */
    GazetteerEntry entry(int index, boolean main) {
        PlaceKind what = KINDS[kind.at(index)];
        int inner = what == PlaceKind.REGION ? index : within.at(index) - 1;
        int outer = inner >= 0 && within.at(inner) > 0 ? within.at(inner) - 1 : inner;
        return new GazetteerEntry(
                geonames.at(index),
                what,
                Optional.of(countries[country.at(index)]).filter(c -> !c.isEmpty()),
                Optional.of(outer).filter(o -> o >= 0).map(o -> names[o]),
                outer != inner ? Optional.of(names[inner]) : Optional.empty(),
                new Point(
                        Math.round(latitude.at(index) + SOUTH * UNIT) / UNIT,
                        Math.round(longitude.at(index) + WEST * UNIT) / UNIT),
                population(population.at(index)),
                main);
    }

    private static long population(int step) {
        return step == 0 ? 0 : Math.round(Math.exp((step - 1) * STEP));
    }
}
