package dateline.language.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.engine.Engine;
import dateline.language.engine.EngineCache;
import dateline.language.engine.PreparedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preparing in processes of their own, as the command line does it, with everything that can come between. */
@Tag("slow")
class PreparationTest {
    private static final String LOCK = "preparing.lock";

    @TempDir
    private Path folder;

    @Test
    void killed_at_any_moment_it_leaves_a_folder_in_which_the_next_start_works() throws Exception {
        for (int kill = 1; kill <= 5; kill++) {
            Process process = start();
            process.waitFor(kill * 3L, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
        }

        assertThat(start().waitFor()).isZero();
        assertUsable();
        assertThat(names()).containsExactly(LOCK, "test.engine");
    }

    @Test
    void two_that_start_at_once_do_not_harm_each_other() throws Exception {
        Process one = start();
        Process other = start();

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(said(one) + said(other)).containsOnlyOnce("waiting").containsOnlyOnce("word lists");
        assertUsable();
    }

    @Test
    void a_damaged_file_and_one_of_an_older_format_are_made_anew() throws Exception {
        byte[] sound = Files.readAllBytes(EngineCache.file());
        sound[sound.length / 2] ^= 4;
        Files.write(target(), sound);
        assertThat(start().waitFor()).isZero();
        assertUsable();

        byte[] older = Files.readAllBytes(target());
        older[8] = 1;
        Files.write(target(), older);
        Files.createFile(folder.resolve(EngineCache.fileName(1)));
        assertThat(start().waitFor()).isZero();
        assertUsable();
        assertThat(names()).as("a file of an older format is cleared away").containsExactly(LOCK, "test.engine");
    }

    @Test
    void a_file_that_is_sound_is_left_as_it_is() throws Exception {
        Files.copy(EngineCache.file(), target());

        Process process = start();

        assertThat(process.waitFor()).isZero();
        assertThat(said(process)).isEmpty();
    }

    /** The limit stands for a full disk: writing fails in the middle. */
    @Test
    void where_the_disk_is_full_it_says_so_and_leaves_nothing_behind() throws Exception {
        Process process =
                new ProcessBuilder(withLimit()).redirectErrorStream(true).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said(process))
                .contains("The language engine could not be prepared in " + folder)
                .contains("make room or name another folder by DATELINE_CACHE");
        assertThat(names()).containsExactly(LOCK);
    }

    @Test
    void where_no_folder_can_be_made_it_says_so() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> Preparation.run(file.resolve("below/test.engine"), step -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The folder " + file.resolve("below"))
                .hasMessageEndingWith("name another by DATELINE_CACHE");
    }

    private Path target() {
        return folder.resolve("test.engine");
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Preparation.class.getName(),
                target().toString());
    }

    private List<String> withLimit() {
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 40000; exec \"$0\" \"$@\""));
        limited.addAll(command());
        return limited;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command()).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertUsable() throws IOException {
        PreparedFile.open(target());
        try (Engine engine = Engine.open(target())) {
            assertThat(engine.read("The talks failed.").get(0).head(2)).isEqualTo(3);
        }
    }
}
