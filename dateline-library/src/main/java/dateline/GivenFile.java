package dateline;

import dateline.intake.IntakeException;
import dateline.intake.RulesFolder;
import dateline.knowledge.DataFile;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.knowledge.gazetteer.GazetteerFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files and folders that a program names to be read with; what is wrong with them is told before any report is read. */
final class GivenFile {
    private GivenFile() {}

    /** The rule cards and lexicons of a folder. */
    static List<DataFile> knowledge(Path folder) throws IOException {
        try {
            return RulesFolder.read(folder);
        } catch (IntakeException e) {
            throw new UnusableFileException("Rules: " + e.getMessage(), e);
        }
    }

    static Gazetteer gazetteer(Path file) throws IOException {
        checkReadable(file, "a gazetteer");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Gazetteer.read(in);
        } catch (GazetteerFormatException e) {
            throw new UnusableFileException("Gazetteer " + file + ": " + e.getMessage()
                    + "; make it anew with \"dateline gazetteer import FILE\", or read with the one that comes along");
        }
    }

    /**
     * The text of a file.
     *
     * @param what it should be, for messages: "a register"
     */
    static String text(Path file, String what) throws IOException {
        checkReadable(file, what);
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(file
                    + ": expected text in UTF-8, found other bytes; save it as UTF-8 in the program that wrote it");
        }
    }

    private static void checkReadable(Path file, String what) throws UnusableFileException {
        if (!Files.exists(file)) {
            throw new UnusableFileException(file + ": expected " + what + ", found no file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableFileException(file + ": expected " + what + ", found a folder; name a file in it");
        }
        if (!Files.isReadable(file)) {
            throw new UnusableFileException(file + ": may not be read; check its permissions");
        }
    }
}
