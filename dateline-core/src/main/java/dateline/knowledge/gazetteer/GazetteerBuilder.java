package dateline.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compacts rows of GeoNames into a gazetteer. Divisions come from the dump itself or, where it holds towns alone, from the
 * lists of divisions; one of which only the name is known is put in the middle of its towns.
 */
public final class GazetteerBuilder {
    /** Shorter names than this are kept only where they are a place's own: "Au". */
    private static final int SHORTEST = 3;

    private static final Pattern NO_NAME = Pattern.compile("[A-Z]{3}|.*[0-9:].*");

    private final List<DumpRow> places = new ArrayList<>();
    private final Map<String, Division> divisions = new HashMap<>();
    private String date = "";

    /** Takes a row of the dump; one that the gazetteer leaves out, such as a building, is passed over and false given. */
    public boolean add(DumpRow row) {
        if (row.kind().isEmpty()) {
            return false;
        }
        date = row.modified().compareTo(date) > 0 ? row.modified() : date;
        String code = divisionCode(row);
        if (code.isEmpty()) {
            places.add(row);
        } else {
            division(code).is(row);
        }
        return true;
    }

    /** Takes a row of a list of divisions. */
    public void add(DivisionRow row) {
        division(row.code()).isNamed(row);
    }

    private Division division(String code) {
        return divisions.computeIfAbsent(code, Division::new);
    }

    /** The code of the division that a row is itself; empty for other places. */
    private static String divisionCode(DumpRow row) {
        String first = row.country() + "." + row.admin1();
        return switch (row.feature().code()) {
            case "ADM1" -> row.admin1().isEmpty() ? "" : first;
            case "ADM2" -> row.admin2().isEmpty() ? "" : first + "." + row.admin2();
            default -> "";
        };
    }

    public int places() {
        return places.size();
    }

    /** How many divisions are known by name. */
    public int divisions() {
        return (int) divisions.values().stream().filter(Division::isNamed).count();
    }

    /**
     * The gazetteer as bytes that {@link Gazetteer#read} reads.
     *
     * @param source where the rows come from
     */
    public byte[] build(String source) {
        places.forEach(this::settle);
        List<Division> kept = divisions.values().stream()
                .filter(Division::isUsable)
                .sorted(Comparator.comparing(Division::code))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        kept.forEach(d -> places.put(d.code(), places.size()));
        ByteSink sink = new ByteSink();
        sink.text(source);
        sink.text(date);
        write(sink, kept, places);
        return packed(sink.toBytes());
    }

    /** The divisions around a place get to know it. */
    private void settle(DumpRow row) {
        for (String code :
                List.of(row.country() + "." + row.admin1(), row.country() + "." + row.admin1() + "." + row.admin2())) {
            Division division = divisions.get(code);
            if (division != null) {
                division.holds(row);
            }
        }
    }

    private void write(ByteSink sink, List<Division> kept, Map<String, Integer> indexes) {
        List<String> countries = new ArrayList<>(
                new TreeSet<>(places.stream().map(DumpRow::country).toList()));
        kept.stream().map(Division::country).filter(c -> !countries.contains(c)).forEach(countries::add);
        List<DumpRow> sorted = places.stream()
                .sorted(Comparator.comparing(DumpRow::country)
                        .thenComparing(r -> within(r, indexes))
                        .thenComparing(DumpRow::geonames))
                .toList();
        List<PlaceTable.Row> rows = new ArrayList<>();
        kept.forEach(d -> rows.add(d.row(countries.indexOf(d.country()), indexes.getOrDefault(d.outer(), -1))));
        sorted.forEach(r -> rows.add(row(r, countries.indexOf(r.country()), within(r, indexes))));
        PlaceTable.write(sink, countries, kept.stream().map(Division::name).toList(), rows);
        NameTable.write(sink, names(kept, sorted));
    }

    private static PlaceTable.Row row(DumpRow row, int country, int within) {
        return new PlaceTable.Row(
                row.kind().orElseThrow(),
                country,
                within,
                row.latitude(),
                row.longitude(),
                row.population(),
                row.geonames());
    }

    private static int within(DumpRow row, Map<String, Integer> indexes) {
        String first = row.country() + "." + row.admin1();
        Integer second = indexes.get(first + "." + row.admin2());
        return second == null ? indexes.getOrDefault(first, -1) : second;
    }

    private static SortedMap<String, int[]> names(List<Division> divisions, List<DumpRow> places) {
        SortedMap<String, int[]> names = new TreeMap<>();
        int index = 0;
        for (Division division : divisions) {
            add(names, index++, division.name(), division.names());
        }
        for (DumpRow place : places) {
            add(names, index++, place.name(), place.names());
        }
        return names;
    }

    private static void add(SortedMap<String, int[]> names, int index, String name, List<String> others) {
        String own = NameKey.of(name);
        put(names, own, 2 * index + 1);
        others.stream()
                .filter(GazetteerBuilder::isName)
                .map(NameKey::of)
                .filter(k -> k.length() >= SHORTEST && !k.equals(own))
                .distinct()
                .forEach(k -> put(names, k, 2 * index));
    }

    /** Whether it is no code of an airport or a web address, which GeoNames lists among the names. */
    private static boolean isName(String name) {
        return !NO_NAME.matcher(name).matches();
    }

    private static void put(SortedMap<String, int[]> names, String key, int place) {
        if (!key.isEmpty()) {
            names.merge(key, new int[] {place}, GazetteerBuilder::joined);
        }
    }

    private static int[] joined(int[] before, int[] more) {
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = more[0];
        return all;
    }

    private static byte[] packed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ByteSink sink = new ByteSink();
        sink.ascii(Gazetteer.MAGIC);
        fixed(sink, bytes.length);
        fixed(sink, (int) sum.getValue());
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            int count = deflater.deflate(buffer);
            for (int i = 0; i < count; i++) {
                sink.octet(buffer[i]);
            }
        }
        deflater.end();
        return sink.toBytes();
    }

    private static void fixed(ByteSink sink, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            sink.octet(value >>> shift & 0xFF);
        }
    }
}
