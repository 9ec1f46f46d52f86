package dateline.language.engine;

import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The library's classes ask SLF4J for a logger as soon as they are loaded, and where nobody has bound one SLF4J says so on
 * standard error. Whoever reads reports with Dateline has not asked for that, and which logger a program has is not ours to
 * choose. So SLF4J is started here without that notice, and only where it would come; a logger that the program brings is
 * bound as ever.
 */
public final class LibraryLogging {
    /** What SLF4J 2 looks for, and what came before it. */
    private static final List<String> BINDINGS =
            List.of("META-INF/services/org.slf4j.spi.SLF4JServiceProvider", "org/slf4j/impl/StaticLoggerBinder.class");

    /** From which level on SLF4J reports on itself; read once, when it starts. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private LibraryLogging() {}

    /** Starts SLF4J before a class of the library does. */
    public static synchronized void settle() {
        if (System.getProperty(VERBOSITY) != null || isBound(LoggerFactory.class.getClassLoader())) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }

    static boolean isBound(ClassLoader loader) {
        return BINDINGS.stream().anyMatch(name -> loader.getResource(name) != null);
    }
}
