package dateline.knowledge.gazetteer;

/**
 * One line of GeoNames' admin1CodesASCII.txt or admin2Codes.txt: a division's code, name, plain name and number, which may
 * be missing.
 *
 * @param code "US.OH" or "US.AL.127"
 * @param name "Ohio"
 * @param plain the name in ASCII
 * @param geonames its number, 0 when missing
 */
public record DivisionRow(String code, String name, String plain, int geonames) {
    static final int COLUMNS = 4;

    /** The row that a line holds. */
    public static DivisionRow of(String line) throws BrokenLineException {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new BrokenLineException(
                    "expected " + COLUMNS + " columns parted by tabulators, found " + columns.length);
        }
        if (!columns[0].matches("[A-Z]{2}(\\.[^.\\s]+){1,2}")) {
            throw new BrokenLineException(
                    "expected a code such as US.OH or US.AL.127 in column 1, found \"" + columns[0] + "\"");
        }
        if (columns[1].isBlank()) {
            throw new BrokenLineException("expected a name in column 2, found none");
        }
        if (!columns[3].matches("[0-9]{0,9}")) {
            throw new BrokenLineException("expected the number of the place in column 4, found \"" + columns[3] + "\"");
        }
        return new DivisionRow(
                columns[0], columns[1], columns[2], columns[3].isEmpty() ? 0 : Integer.parseInt(columns[3]));
    }
}
