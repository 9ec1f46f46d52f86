package dateline.language.engine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the prepared file is kept: in the folder that {@code DATELINE_CACHE} names, else in the user's cache folder, which
 * is {@code $XDG_CACHE_HOME/dateline} or {@code ~/.cache/dateline} on Linux, {@code ~/Library/Caches/dateline} on macOS and
 * {@code %LOCALAPPDATA%\dateline} on Windows.
 */
public final class EngineCache {
    /** The environment variable that names another folder. */
    public static final String VARIABLE = "DATELINE_CACHE";

    private EngineCache() {}

    /** The prepared file of this version of Dateline, whether it is there or not. */
    public static Path file() {
        return fileIn(folder(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "."))));
    }

    /** The prepared file of this version of Dateline in a folder that somebody else names. */
    public static Path fileIn(Path folder) {
        return folder.resolve(fileName(PreparedFile.FORMAT));
    }

    /** Says which models it holds and in which format: versions of Dateline that differ in these keep out of each other's way. */
    public static String fileName(int format) {
        return "nlp4j-1.1.3.format-" + format + ".engine";
    }

    static Path folder(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library/Caches/dateline");
        }
        if (os.contains("windows")) {
            return in(environment.getOrDefault("LOCALAPPDATA", ""), home.resolve("AppData/Local"));
        }
        return in(environment.getOrDefault("XDG_CACHE_HOME", ""), home.resolve(".cache"));
    }

    /** The XDG rules say that a path that is not absolute is to be passed over. */
    private static Path in(String named, Path otherwise) {
        boolean usable = !named.isBlank() && Path.of(named).isAbsolute();
        return (usable ? Path.of(named) : otherwise).resolve("dateline");
    }
}
