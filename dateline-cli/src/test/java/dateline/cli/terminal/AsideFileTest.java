package dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class AsideFileTest {
    @TempDir
    private Path folder;

    @Test
    void of_files_that_belong_together_all_change_or_none() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), "as it was");
        Path second = folder.resolve("missing/second.txt");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(first, "new".getBytes(StandardCharsets.UTF_8));
        files.put(second, "new".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> AsideFile.write(files))
                .isInstanceOf(OutputException.class)
                .hasMessage(second + ": cannot be written (there is no such folder); what stood there before is"
                        + " unchanged");
        assertThat(first).hasContent("as it was");
        assertThat(names()).containsExactly("first.txt");
    }

    @Test
    void keeps_what_a_link_is_and_who_may_read_it() throws IOException {
        Path file = Files.writeString(folder.resolve("who.tsv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), file);

        AsideFile.write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("link.tsv", "who.tsv");
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void puts_nothing_in_the_place_of_a_device() {
        assertThatThrownBy(() -> AsideFile.write(Path.of("/dev/full"), "new"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("/dev/full: cannot be written");
        assertThat(Path.of("/dev/full")).exists();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList().stream();
        }
    }
}
