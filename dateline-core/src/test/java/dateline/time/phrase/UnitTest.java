package dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "years, 2.5, P2Y6M",
        "hours, 0.5, PT30M",
        "minute, 1.5, PT1M30S",
        "days, 1.5, PT36H",
        "decades, 3, P30Y",
        "fortnight, 1, P2W",
        "centuries, 2, P200Y",
    })
    void lengths_are_iso_durations(String unit, double number, String expected) {
        assertThat(Unit.of(unit).length(number)).isEqualTo(expected);
    }
}
