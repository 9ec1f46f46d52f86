package dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2016, 2016-03-27",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2008, 2008-03-23",
        "2038, 2038-04-25",
    })
    void easter_moves(int year, LocalDate day) {
        assertThat(Holidays.easter(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 11-4-4, 2024-11-28",
        "2023, 5-L-1, 2023-05-29",
        "2023, 12-25, 2023-12-25",
        "2024, E-2, 2024-03-29"
    })
    void codes_of_the_table_are_days(int year, String code, LocalDate day) {
        assertThat(Holidays.dayIn(year, code)).isEqualTo(day);
    }
}
