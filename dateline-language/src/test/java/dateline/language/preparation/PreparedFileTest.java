package dateline.language.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.engine.PreparedFile;
import dateline.language.engine.PreparedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write_a_small_one() throws IOException {
        file = folder.resolve("small.engine");
        try (PreparedFileWriter writer = new PreparedFileWriter(file)) {
            writer.lines("tags", List.of("NN", "VB"));
            writer.longs("keys", new long[] {1, -2, Long.MAX_VALUE});
            writer.ints("places", new int[] {7, -1});
            writer.shorts("numbers", new short[] {3});
            writer.finish();
        }
    }

    @Test
    void what_was_written_is_read() throws IOException {
        PreparedFile prepared = PreparedFile.open(file);

        assertThat(prepared.lines("tags")).containsExactly("NN", "VB");
        assertThat(prepared.longs("keys").get(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(prepared.ints("places").get(1)).isEqualTo(-1);
        assertThat(prepared.shorts("numbers").get(0)).isEqualTo((short) 3);
    }

    @Test
    void one_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> PreparedFile.open(folder.resolve("none")))
                .isInstanceOf(PreparedFileException.class)
                .hasMessageEndingWith("none is not there yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 30, 40, 60, 90, -1})
    void one_flipped_byte_anywhere_is_noticed(int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place < 0 ? bytes.length + place : place] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> PreparedFile.open(file))
                .isInstanceOf(PreparedFileException.class)
                .hasMessageContaining("is damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 32, 70})
    void one_cut_short_is_noticed(int length) throws IOException {
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), length));

        assertThatThrownBy(() -> PreparedFile.open(file))
                .isInstanceOf(PreparedFileException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void one_of_another_format_is_told_from_a_damaged_one() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = (byte) (PreparedFile.FORMAT + 1);
        Files.write(file, bytes);

        assertThatThrownBy(() -> PreparedFile.open(file))
                .isInstanceOf(PreparedFileException.class)
                .hasMessageContaining("is of format " + (PreparedFile.FORMAT + 1) + ", this version reads format "
                        + PreparedFile.FORMAT);
    }

    @Test
    void one_that_was_not_finished_is_of_no_use() throws IOException {
        Path half = folder.resolve("half.engine");
        try (PreparedFileWriter writer = new PreparedFileWriter(half)) {
            writer.lines("tags", List.of("NN", "VB"));
        }

        assertThatThrownBy(() -> PreparedFile.open(half)).isInstanceOf(PreparedFileException.class);
    }
}
