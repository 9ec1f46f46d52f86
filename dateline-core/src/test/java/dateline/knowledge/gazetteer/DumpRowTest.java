package dateline.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpRowTest {
    private static final String LINE =
            "2457161\tGao\tGao\tGawgaw,Гао\t16.27\t-0.04\tP\tPPLA\tML\t\t09\t\t\t\t86633\t\t254\tAfrica/Bamako\t2019-09-05";

    @Test
    void a_line_of_nineteen_columns_is_a_place() throws BrokenLineException {
        DumpRow row = DumpRow.of(LINE);

        assertThat(row.name()).isEqualTo("Gao");
        assertThat(row.names()).contains("Gawgaw");
        assertThat(row.kind()).isEqualTo(Optional.of(PlaceKind.SEAT));
        assertThat(row.population()).isEqualTo(86_633);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            254\tAfrica | x | expected 19 columns parted by tabulators, found 18
            2457161     | x | expected the number of the place in column 1, found "x"
            16.27       | north | expected a latitude in column 5, found "north"
            16.27       | 91 | expected a latitude in column 5, found "91"
            -0.04       | 200 | expected a longitude in column 6, found "200"
            86633       | many | expected a population in column 15, found "many"
            \tML\t      | \tMali\t | expected two capital letters for the country in column 9, found "Mali"
            """)
    void a_broken_line_says_what_was_expected_and_found(String part, String instead, String message) {
        String from = part.replace("\\t", "\t");
        assertThat(LINE).contains(from);
        assertThatThrownBy(() -> DumpRow.of(LINE.replace(from, instead.replace("\\t", "\t"))))
                .isInstanceOf(BrokenLineException.class)
                .hasMessage(message);
    }

    @Test
    void a_broken_division_says_what_was_expected_and_found() {
        assertThatThrownBy(() -> DivisionRow.of("Ohio\tOhio\tOhio\t1"))
                .hasMessage("expected a code such as US.OH or US.AL.127 in column 1, found \"Ohio\"");
        assertThatThrownBy(() -> DivisionRow.of("US.OH\tOhio")).hasMessageContaining("found 2");
        assertThatThrownBy(() -> DivisionRow.of("US.OH\t\t\t1")).hasMessageContaining("expected a name");
    }
}
