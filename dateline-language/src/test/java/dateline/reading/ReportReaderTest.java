package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.record.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from short texts that came out on Wednesday, 15 May 2024, as tables. */
class ReportReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text.replace("\\n", "\n"), Optional.of(LocalDate.of(2024, 5, 15))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The army left on Tuesday.                    | Tuesday=2024-05-14
            The army will leave on Friday.               | Friday=2024-05-17
            The army left last month.                    | last month=2024-04
            The army left two years ago.                 | two years ago=2022
            The army left in March 2021.                 | March 2021=2021-03
            The army left on Dec. 2, 2023.               | Dec. 2, 2023=2023-12-02
            The army left overnight.                     | overnight=2024-05-14TNI
            The talks lasted five hours.                 | five hours=PT5H
            The army patrols every day.                  | every day=P1D
            The army left in the 1990s.                  | the 1990s=199
            It left on Tuesday. A day earlier it rested. | Tuesday=2024-05-14, A day earlier=2024-05-13
            """)
    void resolves_times_on_the_day_of_publication(String text, String expected) {
        Reading reading = read(text);
        String found = reading.times().stream()
                .map(t -> reading.article().words(t.span()) + "=" + t.value().orElse("?"))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenyan Foreign Minister Ana Keita left.                    | Ana Keita KENGOV
            Ana Keita, the foreign minister of Kenya, left.            | Ana Keita KENGOV
            Kenya's army left the town.                                | Kenya's army KENMIL
            Ana Keita, an envoy of Kenya, spoke. Keita left.           | Ana Keita KENGOV
            """)
    void tells_who_is_who(String text, String expected) {
        List<String> found = read(text).actors().stream()
                .map(a -> a.name() + " " + a.code().orElse("-"))
                .toList();
        assertThat(found).contains(expected);
        assertThat(found.stream().filter(n -> n.startsWith("Ana") || n.startsWith("Keita")))
                .hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “We left,” said Ana Keita. “It was late.”                               | Ana Keita / assert / “We left,” … “It was late.”
            “We left. It was late,” said Ana Keita.                                 | Ana Keita / assert / “We left. It was late,”
            Asked about the raid, Ana Keita said: “We left the town.”               | Ana Keita / assert / “We left the town.”
            The road, Ana Keita said, was open.                                     | Ana Keita / assert / The road … was open
            The road was open, according to Ana Keita.                              | Ana Keita / assert / The road was open
            """)
    void keeps_the_whole_of_what_is_said(String text, String expected) {
        Reading reading = read(text);
        ShortForm form = new ShortForm(reading);
        assertThat(reading.statements())
                .map(s -> form.write(s).replace(" | ", " / "))
                .containsExactly(expected);
    }

    /** Reports that an ordinary reader would not take for politics; they are hard, and not all of them are read rightly. */
    @Test
    void accidents_disasters_sport_and_markets_are_hardly_ever_taken_for_events() throws IOException {
        List<String> reports = nothingPolitical();
        List<String> mistaken =
                reports.stream().filter(r -> !read(r).events().isEmpty()).toList();

        assertThat(reports).hasSize(96);
        assertThat(mistaken).hasSizeLessThanOrEqualTo(reports.size() / 10);
    }

    private static List<String> nothingPolitical() throws IOException {
        try (InputStream file = ReportReaderTest.class.getResourceAsStream("nothing-political.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t")[1])
                    .toList();
        }
    }

    @Test
    void without_a_day_of_publication_nothing_is_resolved_and_that_is_said() {
        Reading reading = READER.read(TestAnalyzer.article("The army left on Tuesday.", Optional.empty()));

        assertThat(reading.times())
                .hasSize(1)
                .allMatch(t -> t.value().isEmpty() && t.start().isEmpty());
        assertThat(reading.doubts()).hasSize(1);
    }
}
