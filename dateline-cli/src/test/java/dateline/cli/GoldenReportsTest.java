package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.golden.ReviewPage;
import dateline.json.ReadingJson;
import dateline.reading.ShortForm;
import dateline.record.Part;
import dateline.record.Reading;
import dateline.record.RecordKind;
import dateline.record.Span;
import dateline.record.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The project's own reports with their readings as golden files, and what must hold for every reading. A golden file is a
 * page for reviewers, {@code reading.txt}, or for some reports the whole as {@code reading.json}. {@code -Dgolden=rewrite}
 * writes them anew; the difference is then reviewed.
 */
class GoldenReportsTest {
    static List<String> reports() throws IOException {
        return Reports.names();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void is_read_as_the_golden_file_says(String name) throws IOException {
        Path folder = Reports.FOLDER.resolve(name);
        Reading reading = Reports.read(name);
        Path whole = folder.resolve("reading.json");
        if (Files.exists(whole)) {
            assertGolden(whole, json(reading) + "\n");
        } else {
            assertGolden(folder.resolve("reading.txt"), ReviewPage.of(reading));
        }
    }

    private static void assertGolden(Path golden, String found) throws IOException {
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, found);
        }
        assertThat(found)
                .as("If the new reading is better, run with -Dgolden=rewrite and review the difference")
                .isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fits_the_schema_and_is_written_again_as_it_was_read(String name) throws IOException {
        String json = json(Reports.read(name));

        ReadingSchemaCheck.assertValid(json);
        assertThat(json(ReadingJson.read(json))).isEqualTo(json);
    }

    /** What is written as a page for reviewers is seen as JSON too, in reports of every form. */
    @Test
    void the_golden_files_in_json_hold_every_kind_of_record_and_of_part() throws IOException {
        Set<Part.Kind> parts = EnumSet.noneOf(Part.Kind.class);
        Set<RecordKind> records = EnumSet.noneOf(RecordKind.class);
        for (String name : reports()) {
            if (Files.exists(Reports.FOLDER.resolve(name).resolve("reading.json"))) {
                Reading reading = Reports.read(name);
                reading.article().parts().forEach(p -> parts.add(p.kind()));
                reading.records().forEach(r -> records.add(r.recordKind()));
            }
        }
        assertThat(parts).containsExactlyInAnyOrder(Part.Kind.values());
        assertThat(records).containsExactlyInAnyOrder(RecordKind.values());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_span_stands_inside_the_text(String name) throws IOException {
        Reading reading = Reports.read(name);
        int length = reading.article().text().length();

        assertThat(spans(reading))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.end()).isBetween(s.start() + 1, length));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothing_is_read_from_parts_that_are_no_news(String name) throws IOException {
        Reading reading = Reports.read(name);
        for (Part part : reading.article().parts()) {
            if (!part.kind().isNews()) {
                Set<Span> told = toldBy(part.kind(), reading);
                assertThat(spans(reading))
                        .as(part.kind() + ": only where and when are read there, if anything")
                        .noneMatch(s -> s.overlaps(part.span()) && !told.contains(s));
            }
        }
    }

    /** A dateline tells place and day, other headings places alone, all else nothing. */
    private static Set<Span> toldBy(Part.Kind kind, Reading reading) {
        Stream<Span> places = reading.places().stream().flatMap(p -> p.mentions().stream());
        Stream<Span> days = reading.times().stream().map(TimeExpression::span);
        return switch (kind) {
            case DATELINE -> Stream.concat(places, days).collect(Collectors.toSet());
            case HEADLINE, CROSSHEAD -> places.collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reading_twice_is_equal(String name) throws IOException {
        assertThat(json(Reports.read(name))).isEqualTo(json(Reports.read(name)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void other_line_ends_give_the_same_records(String name) throws IOException {
        String text = Reports.text(name);

        assertThat(records(Reports.read(name, text.replace("\n", "\r\n")))).isEqualTo(records(Reports.read(name)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void decomposed_letters_give_as_many_records(String name) throws IOException {
        Reading decomposed = Reports.read(name, Normalizer.normalize(Reports.text(name), Normalizer.Form.NFD));

        assertThat(records(decomposed)).hasSameSizeAs(records(Reports.read(name)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_paragraph_at_the_end_changes_nothing_before_it(String name) throws IOException {
        String text = Reports.text(name);
        int end = lastParagraph(Reports.read(name)).end();
        String longer = text.substring(0, end) + "\n\nThe weather was fine that morning, and the shops were open.\n\n"
                + text.substring(end);

        assertThat(records(Reports.read(name, longer))).isEqualTo(records(Reports.read(name)));
    }

    private static Span lastParagraph(Reading reading) {
        List<Part> paragraphs = reading.article().parts(Part.Kind.PARAGRAPH);
        return paragraphs.get(paragraphs.size() - 1).span();
    }

    @Test
    void two_threads_read_as_one() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> readings = new ArrayList<>();
        for (String name : reports()) {
            readings.add(two.submit(() -> json(Reports.read(name))));
        }
        List<String> together = new ArrayList<>();
        for (Future<String> reading : readings) {
            together.add(reading.get());
        }
        two.shutdown();
        List<String> alone = new ArrayList<>();
        for (String name : reports()) {
            alone.add(json(Reports.read(name)));
        }
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void a_natural_disaster_is_no_political_event() throws IOException {
        Reading reading = Reports.read("earthquake-web");

        assertThat(reading.events()).isEmpty();
        assertThat(reading.tallies()).isNotEmpty();
    }

    private static String json(Reading reading) {
        return ReadingJson.pretty(ReadingJson.of(reading, Main.VERSION));
    }

    /** Every statement, event, tally, pledge, round of talks and position in short form. */
    private static List<String> records(Reading reading) {
        ShortForm form = new ShortForm(reading);
        return Stream.of(
                        reading.statements().stream().map(form::write),
                        reading.events().stream().map(form::write),
                        reading.tallies().stream().map(form::write),
                        reading.pledges().stream().map(form::write),
                        reading.talks().stream().map(form::write),
                        reading.positions().stream().map(form::write))
                .flatMap(s -> s)
                .map(s -> s.replaceAll("\\s+", " "))
                .toList();
    }

    private static List<Span> spans(Reading reading) {
        return Stream.of(
                        reading.actors().stream().flatMap(a -> a.mentions().stream()),
                        reading.places().stream().flatMap(p -> p.mentions().stream()),
                        reading.times().stream().map(t -> t.span()),
                        reading.statements().stream().flatMap(s -> s.evidence().stream()),
                        reading.events().stream().flatMap(e -> e.evidence().stream()),
                        reading.tallies().stream().flatMap(t -> t.evidence().stream()),
                        reading.pledges().stream().flatMap(p -> p.evidence().stream()),
                        reading.talks().stream().flatMap(t -> t.evidence().stream()),
                        reading.positions().stream().flatMap(p -> p.evidence().stream()))
                .flatMap(s -> s)
                .toList();
    }
}
