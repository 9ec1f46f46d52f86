package dateline.language.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLoggingTest {
    @TempDir
    private Path folder;

    @Test
    void a_logger_that_a_program_brings_is_seen_in_the_form_of_either_version() throws IOException {
        assertThat(isBoundWith("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                .isTrue();
        assertThat(isBoundWith("org/slf4j/impl/StaticLoggerBinder.class")).isTrue();
        assertThat(isBoundWith("logback.xml")).isFalse();
    }

    @Test
    void dateline_brings_no_logger_along() {
        assertThat(LibraryLogging.isBound(LibraryLogging.class.getClassLoader()))
                .isFalse();
    }

    private boolean isBoundWith(String resource) throws IOException {
        Path classes = folder.resolve(Integer.toHexString(resource.hashCode()));
        Files.createDirectories(classes.resolve(resource).getParent());
        Files.createFile(classes.resolve(resource));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return LibraryLogging.isBound(loader);
        }
    }
}
