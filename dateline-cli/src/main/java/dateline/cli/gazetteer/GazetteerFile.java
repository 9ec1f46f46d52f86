package dateline.cli.gazetteer;

import dateline.cli.terminal.AsideFile;
import dateline.cli.terminal.OutputException;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.knowledge.gazetteer.GazetteerFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The gazetteer that places are looked up in: the user's own where one was imported, else the one that comes with
 * Dateline. The user's is the file that {@code DATELINE_GAZETTEER} names, else {@code dateline/gazetteer.gaz} in {@code
 * $XDG_DATA_HOME} or {@code ~/.local/share} on Linux, {@code ~/Library/Application Support} on macOS and {@code
 * %LOCALAPPDATA%} on Windows.
 */
public final class GazetteerFile {
    /** The environment variable that names another file. */
    static final String VARIABLE = "DATELINE_GAZETTEER";

    private GazetteerFile() {}

    /** Where the user's gazetteer is kept, whether it is there or not. */
    static Path path() {
        return path(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path path(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isBlank() ? folder(environment, system, home).resolve("dateline/gazetteer.gaz") : Path.of(named);
    }

    private static Path folder(Map<String, String> environment, String system, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support");
        }
        boolean windows = os.contains("windows");
        String named = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
        boolean usable = !named.isBlank() && Path.of(named).isAbsolute();
        return usable ? Path.of(named) : home.resolve(windows ? "AppData/Local" : ".local/share");
    }

    /** The gazetteer to read with. */
    public static Gazetteer open() throws IOException {
        return Files.exists(path()) ? read(path()) : Gazetteer.embedded();
    }

    private static Gazetteer read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Gazetteer.read(in);
        } catch (GazetteerFormatException e) {
            throw new GazetteerException(
                    "Gazetteer " + file + ": " + e.getMessage()
                            + "; import it again with \"dateline gazetteer import FILE\", or delete it to read with the"
                            + " one that comes with Dateline",
                    e);
        }
    }

    /** Puts a new gazetteer in place of the old one, which stays until the new one is written in full. */
    static void replace(Path file, byte[] bytes) {
        try {
            Files.createDirectories(AsideFile.folderOf(file));
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
        AsideFile.write(Map.of(file, bytes));
    }
}
