package dateline.cli;

import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.intake.TextFile;
import dateline.record.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A report that a command names by its file, or by "-" for standard input. */
final class ReportFile {
    private ReportFile() {}

    static Received received(String file, Optional<GivenDate> day) throws IntakeException, IOException {
        if (file.equals("-")) {
            return TextFile.received("stdin", System.in.readAllBytes(), day);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IntakeException(
                    file + ": expected a file, found a folder; name the files in it, as in " + path.resolve("*.txt"));
        }
        if (!Files.exists(path)) {
            throw new IntakeException(file + ": expected a file, found none; check the name");
        }
        if (!Files.isReadable(path)) {
            throw new IntakeException(file + ": may not be read; check its permissions");
        }
        return TextFile.received(file, Files.readAllBytes(path), day);
    }
}
