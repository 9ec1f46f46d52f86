package dateline.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dateline.export.SampleReading;
import dateline.record.Actor.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void cells_are_in_marks_only_where_they_must_be() {
        assertThat(Csv.lines(List.of(
                        List.of("code", "meaning"),
                        List.of("018", "a rather long cell without anything special in it at all"),
                        List.of("112", "blames, or \"accuses\"\nanother"),
                        List.of("", "Zoé 😀"))))
                .isEqualTo("""
                        code,meaning
                        018,a rather long cell without anything special in it at all
                        112,"blames, or ""accuses""
                        another"
                        ,Zoé 😀
                        """);
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        List<String> row = List.of("a,b", "“c”", "\"", " d ", "", "e\r\nf", ";|\t#", "007", "-1", "😀");

        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(Csv.lines(List.of(row)))) {
            assertThat(rows.next()).containsExactlyElementsOf(row);
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "@SUM(A1), '@SUM(A1)",
                "+cmd, '+cmd",
                "-2+3, '-2+3",
                "-2.0, -2.0",
                "+12, +12",
                "s1, s1"
            })
    void what_a_spreadsheet_would_run_is_made_text(String cell, String harmless) {
        assertThat(Csv.harmless(cell)).isEqualTo(harmless);
    }

    @Test
    void statements_are_read_back_by_the_names_of_their_columns() throws IOException {
        StatementsCsv csv = new StatementsCsv();
        String text = csv.head()
                + csv.of(SampleReading.of(
                                "😀 “The road, \"old\"\nand new,” Keita and Diallo said, “is open.” =Sani said no.")
                        .actor("a1", Kind.PERSON, "Keita", "Keita")
                        .actor("a2", Kind.PERSON, "Diallo", "Diallo")
                        .actor("a3", Kind.PERSON, "=Sani", "=Sani")
                        .says(List.of("a1", "a2"), "said", "“The road, \"old\"\nand new,”", "“is open.”")
                        .says(List.of("a3"), "Sani said", "no")
                        .excerpt());

        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            assertThat(rows.next())
                    .containsEntry("report", "report")
                    .containsEntry("id", "s1")
                    .containsEntry("speaker", "Keita; Diallo")
                    .containsEntry("content", "“The road, \"old\" and new,” … “is open.”")
                    .containsEntry("span", "2-28; 52-62")
                    .containsEntry("where", "")
                    .containsOnlyKeys(Arrays.stream(StatementColumn.values())
                            .map(StatementColumn::label)
                            .toList());
            assertThat(rows.next()).containsEntry("speaker", "'=Sani");
            assertThat(rows.hasNext()).isFalse();
        }
    }
}
