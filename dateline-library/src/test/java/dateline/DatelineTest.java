package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.Anatomy;
import dateline.intake.PlainText;
import dateline.knowledge.RuleException;
import dateline.language.Deadline;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Published;
import dateline.record.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineTest {
    private static final String TEXT = "Mali accused Chad on Monday of an attack.";
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

    private static Dateline dateline;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        dateline = Dateline.open();
    }

    @AfterAll
    static void close() {
        dateline.close();
    }

    @Test
    void a_weekday_is_told_from_the_day_of_the_report_and_not_without_one() {
        assertThat(accusation(dateline.read(TEXT, WEDNESDAY))
                        .when()
                        .orElseThrow()
                        .start())
                .contains("2024-05-13");
        assertThat(accusation(dateline.read(TEXT)).when()).isEmpty();
    }

    @Test
    void what_was_read_before_the_deadline_is_given_and_marked() {
        String slow = "Kenya said 12 of the 40 men met in Nairobi on Monday, 3 May, were freed. ".repeat(20_000);

        Reading reading = dateline.read(slow, WEDNESDAY, Deadline.in(Duration.ofSeconds(1)));

        assertThat(reading.isPartial()).isTrue();
        assertThat(reading.doubts()).anySatisfy(d -> assertThat(d.why()).contains("time"));
        assertThat(dateline.read(TEXT, WEDNESDAY, Deadline.NEVER).isPartial()).isFalse();
    }

    @Test
    void a_report_is_read_alike_as_text_as_received_and_in_parts() {
        Reading reading = dateline.read(TEXT, WEDNESDAY);

        assertThat(dateline.read(PlainText.received(TEXT, Optional.of(Published.given(WEDNESDAY)))))
                .isEqualTo(reading);
        assertThat(dateline.read(Anatomy.read(PlainText.received(TEXT, Optional.of(Published.given(WEDNESDAY))))))
                .isEqualTo(reading);
    }

    @Test
    void a_text_with_nothing_in_it_has_a_reading_without_records() {
        assertThat(dateline.read("").records()).isEmpty();
        assertThat(dateline.read(" \n\n ", WEDNESDAY).records()).isEmpty();
    }

    @Test
    void four_threads_that_open_at_once_read_the_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Reading> read = () -> {
            try (Dateline own = Dateline.open()) {
                return own.read(TEXT, WEDNESDAY);
            }
        };
        try {
            for (Future<Reading> done : threads.invokeAll(Collections.nCopies(4, read))) {
                assertThat(done.get()).isEqualTo(dateline.read(TEXT, WEDNESDAY));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void once_closed_it_reads_no_more() throws IOException {
        Dateline closed = Dateline.open();
        closed.close();

        assertThatThrownBy(() -> closed.read(TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The language engine has been closed; open another to read on");
    }

    @Test
    void the_rules_of_a_folder_are_read_beside_dateline_s() throws IOException {
        write("actor/countries.tsv", "Corvale\tMLI\n");

        try (Dateline own = Dateline.builder().rules(folder).open()) {
            assertThat(accusation(own.read("Corvale accused Chad of an attack."))
                            .sources())
                    .isNotEmpty();
        }
        assertThat(dateline.read("Corvale accused Chad of an attack.").events()).isEmpty();
    }

    @Test
    void mistakes_in_rules_are_told_when_it_is_opened_with_file_and_line() throws IOException {
        write("actor/countries.tsv", "Corvale\tMLI\nno tab here\n");

        assertThatThrownBy(() -> Dateline.builder().rules(folder).open())
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("actor/countries.tsv:2");
    }

    @Test
    void a_folder_without_rules_is_refused() {
        assertThatThrownBy(() -> Dateline.builder().rules(folder).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining(folder + ": expected rule cards or tables such as event/own.yaml");
        assertThatThrownBy(
                        () -> Dateline.builder().rules(folder.resolve("none")).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining(
                        folder.resolve("none") + ": expected a folder of rule cards and tables, found none");
    }

    @Test
    void whoever_stands_in_the_register_is_known_by_the_surname() throws IOException {
        Path register = write(
                "who.tsv",
                "id\tname\tother names\ttitle\tcountry\tsectors\tsince\tuntil\tseen\tpetrarch\n"
                        + "ilse-marran\tIlse Marran\t\tForeign Minister\tKEN\tGOV\t2024-01-01\t2024-12-31\t\t\n");
        String report = "Marran accused Chad of an attack.";

        try (Dateline own = Dateline.builder().register(register).open()) {
            assertThat(own.read(report, WEDNESDAY).actors())
                    .extracting(Actor::name)
                    .contains("Ilse Marran");
        }
        assertThat(dateline.read(report, WEDNESDAY).actors())
                .extracting(Actor::name)
                .doesNotContain("Ilse Marran");
    }

    @Test
    void files_that_are_not_there_or_not_what_they_should_be_are_refused() throws IOException {
        Path text = write("places.gaz", "no gazetteer");
        Path bytes = Files.write(folder.resolve("who.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> Dateline.builder().gazetteer(text).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Gazetteer " + text + ": ")
                .hasMessageContaining("dateline gazetteer import");
        assertThatThrownBy(() -> Dateline.builder().register(bytes).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("expected text in UTF-8");
        assertThatThrownBy(() -> Dateline.builder().register(folder).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(folder + ": expected a register, found a folder; name a file in it");
        assertThatThrownBy(() ->
                        Dateline.builder().gazetteer(folder.resolve("none")).open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(folder.resolve("none") + ": expected a gazetteer, found no file; check the path");
    }

    @Test
    void where_the_cache_folder_cannot_be_written_it_says_what_to_do() throws IOException {
        Path cache = write("cache", "a file stands here").resolve("below");
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> Dateline.builder()
                        .cacheFolder(cache)
                        .onPreparation(listener(told))
                        .open())
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("The folder " + cache + " for the prepared language engine cannot be made")
                .hasMessageEndingWith("name another by cacheFolder of Dateline.builder()");
        assertThat(told).first().asString().startsWith("begins").contains("is not there yet");
        assertThat(told).last().asString().startsWith("fails");
    }

    @Test
    void where_nothing_can_be_written_into_the_cache_folder_it_says_so_too() throws IOException {
        Files.createDirectories(folder.resolve("preparing.lock"));

        assertThatThrownBy(() -> Dateline.builder().cacheFolder(folder).open())
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("Nothing can be written into the folder " + folder)
                .hasMessageEndingWith("make it writable or name another by cacheFolder of Dateline.builder()");
    }

    @Test
    void who_is_interrupted_while_the_engine_is_prepared_leaves_no_process_behind() {
        Thread opener = Thread.currentThread();
        PreparationListener impatient = step -> opener.interrupt();

        assertThatThrownBy(() -> Dateline.builder()
                        .cacheFolder(folder.resolve("cache"))
                        .onPreparation(impatient)
                        .open())
                .isInstanceOf(EngineException.class)
                .hasMessage("Interrupted while preparing the language engine");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ProcessHandle.current().children().filter(DatelineTest::outlasts))
                .isEmpty();
    }

    private static boolean outlasts(ProcessHandle child) {
        return child.onExit()
                .completeOnTimeout(child, 10, TimeUnit.SECONDS)
                .join()
                .isAlive();
    }

    private static PreparationListener listener(List<String> told) {
        return new PreparationListener() {
            @Override
            public void begins(Path file, String reason) {
                told.add("begins " + reason);
            }

            @Override
            public void step(String what) {
                told.add(what);
            }

            @Override
            public void fails(Path file, String message) {
                told.add("fails " + message);
            }
        };
    }

    private static Event accusation(Reading reading) {
        return reading.events().get(0);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
