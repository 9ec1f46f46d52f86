package dateline.knowledge.gazetteer;

import dateline.record.Place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a GeoNames dump (allCountries.txt, cities500.txt, a country's file): nineteen columns parted by tabulators.
 *
 * @param geonames the place's number
 * @param name its name
 * @param names other names, in any language
 * @param point where it lies
 * @param feature what it is
 * @param area what it lies in
 * @param population 0 when not known
 * @param modified the day on which GeoNames last changed it
 */
public record DumpRow(
        int geonames,
        String name,
        List<String> names,
        Point point,
        Feature feature,
        Area area,
        long population,
        String modified) {
    /**
     * What a place is, by GeoNames.
     *
     * @param group "P" for towns, "A" for administrative divisions and so on
     * @param code finer: "PPLC" for a capital
     */
    public record Feature(String group, String code) {}

    /**
     * What a place lies in.
     *
     * @param country ISO 3166-1 alpha-2 code, empty on the high seas
     * @param admin1 code of the first level below the country
     * @param admin2 code of the second
     */
    public record Area(String country, String admin1, String admin2) {}

    static final int COLUMNS = 19;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** The row that a line holds. */
    public static DumpRow of(String line) throws BrokenLineException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new BrokenLineException(
                    "expected " + COLUMNS + " columns parted by tabulators, found " + columns.length);
        }
        return new DumpRow(
                (int) number(columns[0], "the number of the place in column 1", 1, Integer.MAX_VALUE),
                named(columns[1]),
                names(columns[2], columns[3]),
                new Point(
                        degrees(columns[4], "a latitude in column 5", 90),
                        degrees(columns[5], "a longitude in column 6", 180)),
                new Feature(columns[6], columns[7]),
                new Area(country(columns[8]), columns[10], columns[11]),
                columns[14].isEmpty() ? 0 : number(columns[14], "a population in column 15", 0, Long.MAX_VALUE),
                columns[18]);
    }

    private static String named(String name) throws BrokenLineException {
        if (name.isBlank()) {
            throw new BrokenLineException("expected a name in column 2, found none");
        }
        return name;
    }

    private static List<String> names(String ascii, String others) {
        List<String> names = new ArrayList<>();
        names.add(ascii);
        names.addAll(List.of(others.split(",")));
        return names;
    }

    private static String country(String code) throws BrokenLineException {
        if (!code.isEmpty() && !COUNTRY.matcher(code).matches()) {
            throw new BrokenLineException(
                    "expected two capital letters for the country in column 9, found \"" + code + "\"");
        }
        return code;
    }

    private static long number(String text, String expected, long least, long most) throws BrokenLineException {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BrokenLineException("expected " + expected + ", found \"" + text + "\"");
    }

    private static double degrees(String text, String expected, int most) throws BrokenLineException {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BrokenLineException("expected " + expected + ", found \"" + text + "\"");
    }

    public String country() {
        return area.country();
    }

    /** Code of the first level below the country. */
    public String admin1() {
        return area.admin1();
    }

    /** Code of the second level. */
    public String admin2() {
        return area.admin2();
    }

    public double latitude() {
        return point.latitude();
    }

    public double longitude() {
        return point.longitude();
    }

    /** What it is; empty for what the gazetteer leaves out, such as buildings, roads and former places. */
    Optional<PlaceKind> kind() {
        return FeatureCode.kind(feature.group(), feature.code());
    }
}
