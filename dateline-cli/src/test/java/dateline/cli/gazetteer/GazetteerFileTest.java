package dateline.cli.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.cli.terminal.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_failing_write_leaves_the_old_one_and_nothing_aside() throws IOException {
        Path target = folder.resolve("own.gaz");
        Files.createDirectories(target.resolve("in-the-way"));

        assertThatThrownBy(() -> GazetteerFile.replace(target, new byte[3])).isInstanceOf(OutputException.class);
        assertThat(target.resolve("in-the-way")).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(f -> f.toString().endsWith(".new"));
        }
    }

    @Test
    void stands_where_the_environment_says() {
        Path home = Path.of("/home/keita");

        assertThat(GazetteerFile.path(Map.of("DATELINE_GAZETTEER", "/data/g.gaz"), "Linux", home))
                .isEqualTo(Path.of("/data/g.gaz"));
        assertThat(GazetteerFile.path(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/share/dateline/gazetteer.gaz"));
    }
}
