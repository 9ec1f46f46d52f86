package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.Deadline;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Reading;
import dateline.record.Sourced;
import dateline.record.Where;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading that has to end before it is done. */
class DeadlineTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static final String TEXT = """
            Kenya accused Uganda on Tuesday of shelling a village near Gulu, killing at least 12 people. “Uganda wants war,” \
            said Kenyan Foreign Minister Ilse Marran.

            Uganda denied the accusation. Marran met Ugandan envoys in Nairobi on Wednesday. France promised 50 million dollars \
            to Kenya, and Marran said that Kenya would not accept the border.
            """;

    private static Article article(String text) {
        return TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15)));
    }

    /** Over when it has been asked so often. */
    private static Deadline afterQuestions(int number) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > number;
    }

    @Test
    void with_time_enough_the_reading_is_the_same() {
        Article article = article(TEXT);

        Reading reading = READER.read(article, Deadline.in(Duration.ofHours(1)));

        assertThat(reading).isEqualTo(READER.read(article));
        assertThat(reading.isPartial()).isFalse();
        assertThat(reading.events()).isNotEmpty();
    }

    @Test
    void of_a_report_that_takes_long_what_was_read_in_time_is_given() {
        Article slow = article(TEXT.repeat(1_000));
        long begun = System.nanoTime();

        Reading reading = READER.read(slow, Deadline.in(Duration.ofSeconds(1)));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(reading.isPartial()).isTrue();
        assertThat(reading.doubts())
                .extracting(Doubt::why)
                .anyMatch(why -> why.startsWith("time was over before all sentences were found; of 338000 characters"));
        assertHasAllThatItNames(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that he ",
                "Kenya ",
                "(Kenya attacked ",
                "“Kenya said ",
                "1,",
                ". ",
                "anti-",
                "a",
                "Chad blamed Sudan for the attack. Sudan rejected the accusation. "
            })
    void a_text_of_one_thing_without_end_comes_back_too(String one) {
        Article slow = article(one.repeat(200_000 / one.length()));
        long begun = System.nanoTime();

        Reading reading = READER.read(slow, Deadline.in(Duration.ofSeconds(1)));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(reading.isPartial()).isTrue();
    }

    @Test
    void wherever_it_ends_it_names_no_record_that_is_not_there() {
        Article article = article(TEXT);
        int partial = 0;
        int number = 0;
        Reading reading = READER.read(article, afterQuestions(number));
        while (reading.isPartial()) {
            partial++;
            assertHasAllThatItNames(reading);
            assertThat(reading.doubts()).extracting(Doubt::why).anyMatch(why -> why.startsWith("time was over before"));
            number++;
            reading = READER.read(article, afterQuestions(number));
        }

        assertThat(reading).isEqualTo(READER.read(article));
        assertThat(partial).isGreaterThan(50);
    }

    @Test
    void says_which_kinds_are_missing_and_how_much_of_the_text() {
        Article article = article(TEXT);

        Reading nothing = READER.read(article, () -> true);

        assertThat(nothing.records()).isEmpty();
        assertThat(nothing.doubts())
                .extracting(Doubt::why)
                .containsExactly(
                        "time was over before all sentences were found; of 338 characters those from 0 on (100 %) were"
                                + " not read",
                        "time was over before these were read: times, places, actors, statements, events, tallies,"
                                + " pledges, talks, positions, happenings");
    }

    @Test
    void an_interrupt_ends_it_soon_and_stays() throws InterruptedException {
        Article slow = article(TEXT.repeat(1_000));
        List<Reading> readings = new java.util.concurrent.CopyOnWriteArrayList<>();
        AtomicInteger interrupted = new AtomicInteger();
        Thread thread = new Thread(() -> {
            readings.add(READER.read(slow, Deadline.in(Duration.ofHours(1))));
            interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 0);
        });

        thread.start();
        Thread.sleep(300);
        thread.interrupt();
        thread.join(20_000);

        assertThat(thread.isAlive()).isFalse();
        assertThat(readings).singleElement().matches(Reading::isPartial);
        assertThat(interrupted).hasValue(1);
    }

    private static void assertHasAllThatItNames(Reading reading) {
        Stream<String> named = Stream.of(
                        ActorsInRecords.ids(reading.records().stream()
                                        .filter(Sourced.class::isInstance)
                                        .map(Sourced.class::cast)
                                        .toList())
                                .stream(),
                        reading.statements().stream()
                                .flatMap(s -> Stream.concat(s.links().answers().stream(), s.links().within().stream())),
                        reading.statements().stream().flatMap(s -> s.where().map(Where::place).stream()),
                        reading.events().stream().flatMap(e -> e.where().map(Where::place).stream()),
                        reading.tallies().stream().flatMap(t -> Stream.concat(t.event().stream(), t.partOf().stream())),
                        reading.positions().stream().flatMap(p -> p.links().statement().stream()),
                        reading.doubts().stream().flatMap(d -> d.about().stream()))
                .flatMap(ids -> ids);
        assertThat(named).allMatch(id -> reading.byId(id).isPresent());
    }
}
