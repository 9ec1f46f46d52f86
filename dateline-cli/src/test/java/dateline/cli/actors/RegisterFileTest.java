package dateline.cli.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dateline.knowledge.RuleException;
import dateline.register.Entry;
import dateline.register.Learning;
import dateline.register.OfficeReport;
import dateline.register.Register;
import dateline.register.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers as files: what can go wrong with files must not cost what somebody has gathered. */
class RegisterFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path table = Path.of("");

    @BeforeEach
    void name() {
        table = folder.resolve("who.tsv");
    }

    private RegisterFile file() {
        return new RegisterFile(table, CLOCK);
    }

    private static Register with(Register register, String name) {
        Learning learning = new Learning(register);
        learning.take(new OfficeReport(name, "envoy", "CHE", "GOV", new Sighting(LocalDate.parse("2024-01-01"), "a")));
        return learning.register();
    }

    private void add(String name) throws IOException {
        file().change("add " + name, state -> with(state.register(), name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void table_and_history_are_written_and_nothing_else_stays() throws IOException {
        add("Ana Brant");

        assertThat(files()).containsExactly(".who.tsv.lock", "who.tsv", "who.tsv.history");
        assertThat(Files.readAllLines(folder.resolve("who.tsv.history")))
                .contains("1\t2026-01-15T12:00:00Z\tadd Ana Brant");
    }

    @Test
    void a_table_with_a_broken_line_is_never_overwritten() throws IOException {
        add("Ana Brant");
        String broken = Files.readString(table) + "bo keita\tBo Keita\n";
        Files.writeString(table, broken);

        assertThatThrownBy(() -> add("Cem Okoro"))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(table + ":3: expected an id without blanks");
        assertThat(table).hasContent(broken);
    }

    @Test
    void a_table_in_another_encoding_is_never_overwritten() throws IOException {
        byte[] latin = {'i', 'd', '\t', (byte) 0xe9, '\n'};
        Files.write(table, latin);

        assertThatThrownBy(() -> add("Cem Okoro")).hasMessageContaining("expected text in UTF-8, found other bytes");
        assertThat(table).hasBinaryContent(latin);
    }

    @Test
    void a_write_that_was_interrupted_costs_nothing() throws IOException {
        add("Ana Brant");
        String before = Files.readString(table);
        Files.writeString(folder.resolve(".who.tsv.new"), "id\tname\tot");

        assertThat(file().register().entries()).extracting(Entry::name).containsExactly("Ana Brant");
        assertThat(table).hasContent(before);
        add("Bo Keita");
        assertThat(file().register().entries()).hasSize(2);
        assertThat(files()).doesNotContain(".who.tsv.new");
    }

    @Test
    void what_a_run_wrote_before_it_was_stopped_is_in_the_history_of_the_next() throws IOException {
        add("Ana Brant");
        String history = Files.readString(folder.resolve("who.tsv.history"));
        add("Bo Keita");
        Files.writeString(folder.resolve("who.tsv.history"), history);
        add("Cem Okoro");

        assertThat(file().state().history().steps())
                .extracting(s -> s.what() + " " + s.in().size())
                .containsExactly("add Ana Brant 1", "edited by hand 1", "add Cem Okoro 1");
    }

    @Test
    void many_runs_at_a_time_keep_what_each_of_them_says() throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(8);
        List<Callable<RegisterFile.Changed>> adding = IntStream.range(0, 24)
                .<Callable<RegisterFile.Changed>>mapToObj(i ->
                        () -> file().change("add", s -> with(s.register(), "Ana Brant" + i)))
                .toList();
        for (Future<RegisterFile.Changed> done : runs.invokeAll(adding)) {
            done.get();
        }
        runs.shutdown();

        assertThat(file().register().entries()).hasSize(24);
        assertThat(file().state().history().steps()).hasSize(24);
    }

    @Test
    void a_folder_that_is_missing_or_may_not_be_written_is_told_before_anything_is_read() throws IOException {
        assertThatThrownBy(() -> new RegisterFile(folder.resolve("none/who.tsv"), CLOCK).checkWritable())
                .hasMessageContaining("to keep the register in, found none; make it first");
        assertThatThrownBy(() -> new RegisterFile(folder, CLOCK).register())
                .hasMessageEndingWith("expected a register, found a folder; name a file in it");

        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(locked)).as("the user may write everywhere").isFalse();
        assertThatThrownBy(() -> new RegisterFile(locked.resolve("who.tsv"), CLOCK).checkWritable())
                .hasMessageEndingWith("may not be written; check the permissions of it and its folder");
    }

    @Test
    void a_link_stays_a_link_and_permissions_stay_as_they_are() throws IOException {
        add("Ana Brant");
        Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), table);
        new RegisterFile(link, CLOCK).change("add", state -> with(state.register(), "Bo Keita"));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file().register().entries()).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(table)))
                .isEqualTo("rw-rw-r--");
    }
}
