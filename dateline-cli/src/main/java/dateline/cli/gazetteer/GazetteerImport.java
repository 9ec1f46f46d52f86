package dateline.cli.gazetteer;

import dateline.knowledge.gazetteer.BrokenLineException;
import dateline.knowledge.gazetteer.DivisionRow;
import dateline.knowledge.gazetteer.DumpRow;
import dateline.knowledge.gazetteer.GazetteerBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes files of GeoNames into a gazetteer, line by line; a line that is broken is named and left out. */
final class GazetteerImport {
    /** So many broken lines are told one by one, the others by their number. */
    private static final int TOLD = 20;

    private static final int DIVISION_COLUMNS = 4;

    private final GazetteerBuilder builder = new GazetteerBuilder();
    private final PrintStream err;
    private long taken;
    private long passedOver;
    private long broken;

    GazetteerImport(PrintStream err) {
        this.err = err;
    }

    /** Takes a dump of nineteen columns or a list of divisions of four; which one it is, its first line tells. */
    void take(Path file) throws IOException {
        try (BufferedReader lines = reader(file)) {
            boolean divisions = false;
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                divisions = number == 0 ? line.split("\t", -1).length == DIVISION_COLUMNS : divisions;
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(line, divisions, file + ", line " + number);
                }
            }
        }
    }

    /** Bytes that are no UTF-8 become replacement marks, which do no harm to the rest of the line. */
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private void take(String line, boolean divisions, String where) {
        try {
            if (divisions) {
                builder.add(DivisionRow.of(line));
                taken++;
            } else if (builder.add(DumpRow.of(line))) {
                taken++;
            } else {
                passedOver++;
            }
        } catch (BrokenLineException e) {
            if (broken++ < TOLD) {
                err.println("dateline: " + where + ": " + e.getMessage() + "; the line is left out");
            }
        }
    }

    /** Says how many broken lines were not told one by one. */
    void finish() {
        if (broken > TOLD) {
            err.println("dateline: " + (broken - TOLD) + " more broken lines are left out");
        }
    }

    byte[] build(List<Path> files) {
        return builder.build(String.join(
                ", ", files.stream().map(f -> String.valueOf(f.getFileName())).toList()));
    }

    boolean isEmpty() {
        return builder.places() + builder.divisions() == 0;
    }

    long broken() {
        return broken;
    }

    /** "199,000 lines taken, 50 passed over, 1 broken". */
    String counts() {
        return String.format(
                java.util.Locale.ROOT,
                "%,d lines taken, %,d passed over (of a kind that is not kept), %,d broken",
                taken,
                passedOver,
                broken);
    }
}
