package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    private static final String GAO =
            "2457161\tGao\tGao\tGawgaw\t16.27\t-0.04\tP\tPPLA\tML\t\t09\t\t\t\t86633\t\t254\tAfrica/Bamako\t2019-09-05";

    @TempDir
    private Path folder;

    private CommandLineRun take(Path target, String... lines) throws IOException {
        Path dump = Files.write(folder.resolve("ML.txt"), List.of(lines));
        return CommandLineRun.of("", "gazetteer", "import", dump.toString(), "--to", target.toString());
    }

    private static Gazetteer read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Gazetteer.read(in);
        }
    }

    @Test
    void tells_what_is_loaded() {
        CommandLineRun run = CommandLineRun.of("", "gazetteer");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("GeoNames (CC BY 4.0)", "date:", "places:", "names:");
    }

    @Test
    void finds_what_bears_a_name() {
        assertThat(CommandLineRun.of("", "gazetteer", "find", "St. Petersburg").out())
                .contains("498817", "Florida, USA");
        CommandLineRun none = CommandLineRun.of("", "gazetteer", "find", "Nowheresby");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("no place that is named \"Nowheresby\"");
    }

    @Test
    void imports_a_dump() throws IOException {
        Path target = folder.resolve("data/own.gaz");
        CommandLineRun run = take(target, GAO);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 lines taken, 0 passed over (of a kind that is not kept), 0 broken");
        assertThat(read(target).named("Gawgaw")).hasSize(1);
    }

    @Test
    void names_a_broken_line_and_takes_the_others() throws IOException {
        Path target = folder.resolve("own.gaz");
        CommandLineRun run = take(target, GAO.replace("16.27", "north"), GAO);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("ML.txt, line 1: expected a latitude in column 5, found \"north\"; the line is left out");
        assertThat(read(target).named("Gao")).hasSize(1);
    }

    @Test
    void nothing_taken_leaves_the_old_one() throws IOException {
        Path target = Files.writeString(folder.resolve("own.gaz"), "old");
        CommandLineRun run = take(target, "no dump");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the gazetteer stays as it was");
        assertThat(target).hasContent("old");
    }

    @Test
    void a_missing_file_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of(
                "", "gazetteer", "import", folder.resolve("none.txt").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Expected a file of GeoNames, found");
    }
}
