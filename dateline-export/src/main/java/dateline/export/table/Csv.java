package dateline.export.table;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Comma-separated values as in RFC 4180, cells in quotation marks only where they must be. Lines end as in other text files
 * here (LF, where the RFC has CR LF), so that {@code head}, {@code sort} and {@code diff} work; readers take both.
 */
public final class Csv {
    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    private Csv() {}

    /** One line a row. */
    public static String lines(List<List<String>> rows) {
        StringWriter lines = new StringWriter();
        try (SequenceWriter writer = WRITER.writeValues(lines)) {
            for (List<String> row : rows) {
                writer.write(row.toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cells of text can always be written as CSV, these cannot", e);
        }
        return lines.toString();
    }

    /**
     * A cell of somebody else's words, made harmless for spreadsheets: they run what begins with =, +, - or @ as a formula, so
     * such a cell gets an apostrophe in front, which they take for "this is text". Numbers are left alone.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
     */
    static String harmless(String cell) {
        boolean formula = cell.matches("(?s)[=+\\-@\\t\\r].*") && !cell.matches("[+-]?[0-9]+([.,][0-9]+)*");
        return formula ? "'" + cell : cell;
    }
}
